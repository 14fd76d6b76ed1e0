import { Button } from '../design/Button.tsx';
import { documentWords } from '../words/documents.ts';
import type { PartProps } from './ApplicationPage.tsx';

/** What was sent with the application, what they asked for, and what is missing or wrong. */
export function Documents({ view, open }: PartProps) {
  const { documents } = view.facts;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents" className="mb-2 text-xl font-bold">
        {documentWords.title}
      </h2>
      {(documents ?? []).length === 0 && (
        <p className="text-muted">{documents ? documentWords.none : documentWords.unknown}</p>
      )}
      <ul className="grid gap-3">
        {documents?.map((document, i) => (
          // Two may be alike in all that is known of them.
          <li key={`${i} ${document.name}`}>
            <div className="flex items-start justify-between gap-3">
              <div className="min-w-0">
                <p className="font-semibold">{document.name}</p>
                <p className={`text-sm ${document.status === 'sent' ? 'text-muted' : 'font-semibold text-wait'}`}>
                  {documentWords.status[document.status]}
                </p>
                {document.note && <p className="text-sm whitespace-pre-line text-muted">{document.note}</p>}
              </div>
              <Button
                look="quiet"
                className="-mt-2 shrink-0 text-sm"
                aria-label={documentWords.editOf(document.name)}
                onClick={() => open({ kind: 'document', document })}
              >
                {documentWords.edit}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => open({ kind: 'document' })}>
        {documentWords.add}
      </Button>
    </section>
  );
}
