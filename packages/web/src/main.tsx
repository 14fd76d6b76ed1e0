import { openedWith, takeToken } from './signIn/token.ts';
import './design/styles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Refused } from './api/ask.ts';
import { followLink } from './signIn/link.ts';

const questions = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always', // the program is on this computer, whatever the network does
      retry: (tries, error) => tries < 2 && !(error instanceof Refused && error.problem.status < 500),
      retryDelay: 500,
      staleTime: 5_000,
    },
    mutations: { networkMode: 'always' },
  },
});

// A link that is pasted into the address of an open page changes its fragment alone.
addEventListener('hashchange', () => {
  const token = takeToken();
  if (token !== undefined) void followLink(token).then(() => questions.invalidateQueries());
});

await followLink(openedWith); // before the first question, which would be refused

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={questions}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
