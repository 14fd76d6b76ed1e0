import { Suspense, lazy, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useToday } from './api/questions.ts';
import { findApplicationId } from './api/ids.ts';
import { ButtonLink } from './design/Button.tsx';
import { focusMain } from './design/focus.ts';
import { Mishap } from './design/Mishap.tsx';
import { Page } from './design/Page.tsx';
import { Shell } from './design/Shell.tsx';
import { Loading } from './design/States.tsx';
import { ToastProvider } from './design/Toast.tsx';
import { TodayPage } from './today/TodayPage.tsx';
import { commonWords, sampleWords } from './words/common.ts';
import { faultWords } from './words/faults.ts';

const add = () => import('./add/AddPage.tsx');
const application = () => import('./application/ApplicationPage.tsx');
const applications = () => import('./applications/ApplicationsPage.tsx');
const before = () => import('./before/BeforePage.tsx');
const after = () => import('./after/AfterPage.tsx');
const answer = () => import('./answer/AnswerPage.tsx');
const settings = () => import('./settings/SettingsPage.tsx');

/** The parts of all pages, for whoever builds them. */
const DesignPage = import.meta.env.DEV ? lazy(() => import('./design/showcase/DesignPage.tsx')) : undefined;

const AddPage = lazy(add);
const ApplicationPage = lazy(application);
const ApplicationsPage = lazy(applications);
const BeforePage = lazy(before);
const AfterPage = lazy(after);
const AnswerPage = lazy(answer);
const SettingsPage = lazy(settings);

/** Every page there is, by its address. */
export function App() {
  useFocusOnNavigation();
  useEffect(() => {
    // Once the first page stands: later the program may be gone, and a page could not even say so.
    for (const load of [add, application, applications, before, after, answer, settings]) void load().catch(() => {});
  }, []);
  return (
    <ToastProvider>
      <Shell banner={<SampleBanner />}>
        <Mishap>
          <Suspense fallback={<Loading what={commonWords.name} />}>
            <Switch>
              <Route path="/" component={TodayPage} />
              <Route path="/add" component={AddPage} />
              <Route path="/applications" component={ApplicationsPage} />
              <Route path="/settings" component={SettingsPage} />
              <Route path="/applications/:id">
                {({ id }) => {
                  const known = findApplicationId(id);
                  return known ? <ApplicationPage key={known} id={known} /> : <Nowhere />;
                }}
              </Route>
              <Route path="/applications/:id/answer">
                {({ id }) => {
                  const known = findApplicationId(id);
                  return known ? <AnswerPage key={known} id={known} /> : <Nowhere />;
                }}
              </Route>
              <Route path="/applications/:id/interviews/:meant/before">
                {({ id, meant }) => {
                  const known = findApplicationId(id);
                  return known ? <BeforePage key={known} id={known} meant={meant} /> : <Nowhere />;
                }}
              </Route>
              <Route path="/applications/:id/interviews/:meant/notes">
                {({ id, meant }) => {
                  const known = findApplicationId(id);
                  return known ? <AfterPage key={known} id={known} meant={meant} /> : <Nowhere />;
                }}
              </Route>
              {DesignPage && <Route path="/design" component={DesignPage} />}
              <Route component={Nowhere} />
            </Switch>
          </Suspense>
        </Mishap>
      </Shell>
    </ToastProvider>
  );
}

/** A new page begins at its top, for the eye and for the keyboard. */
function useFocusOnNavigation() {
  const [path] = useLocation();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    scrollTo(0, 0);
    focusMain();
  }, [path]);
}

/** Nobody is to take made-up applications for their own. */
function SampleBanner() {
  const today = useToday();
  if (today.data?.workspace !== 'sample') return null;
  return (
    <aside
      aria-label={sampleWords.label}
      className="border-b border-line bg-wait-wash px-4 print:hidden py-2 text-center text-sm md:px-10"
    >
      {sampleWords.says}
    </aside>
  );
}

function Nowhere() {
  return (
    <Page title={faultWords.nowhere} below={faultWords.nowhereSays}>
      <ButtonLink to="/">{faultWords.toToday}</ButtonLink>
    </Page>
  );
}
