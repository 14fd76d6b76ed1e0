import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';

interface Labelled {
  label: string;
  hint?: ReactNode;
  /** What is wrong with it, in a sentence. */
  wrong?: string | undefined;
  optional?: boolean;
}

interface FieldProps extends Labelled {
  children: (own: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** A label, what is entered, a hint, and what is wrong with it. */
export function Field({ label, hint, wrong, optional = false, children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  return (
    <div className="grid min-w-0 grid-cols-1 content-start gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(wrong && { 'aria-invalid': true }),
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className="text-sm font-semibold text-fix">
          {wrong}
        </p>
      )}
    </div>
  );
}

type Own<Props> = Labelled & Omit<Props, 'id' | 'className'>;

export function TextField({
  label,
  hint,
  wrong,
  optional = false,
  ...input
}: Own<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field label={label} hint={hint} wrong={wrong} optional={optional}>
      {(own) => <input {...own} {...input} className="field" />}
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  wrong,
  optional = false,
  ...input
}: Own<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Field label={label} hint={hint} wrong={wrong} optional={optional}>
      {(own) => <textarea rows={3} {...own} {...input} className="field py-2" />}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  wrong,
  optional = false,
  children,
  ...input
}: Own<SelectHTMLAttributes<HTMLSelectElement>>) {
  return (
    <Field label={label} hint={hint} wrong={wrong} optional={optional}>
      {(own) => (
        <select {...own} {...input} className="field">
          {children}
        </select>
      )}
    </Field>
  );
}

/** One of a few, all of them seen at once. */
export function Choices<Value extends string>({
  legend,
  name,
  options,
  chosen,
  columns = false,
}: {
  legend: string;
  name: string;
  options: readonly { value: Value; says: string }[];
  /** Chosen at first. */
  chosen?: Value | undefined;
  columns?: boolean;
}) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      <div className={columns ? 'grid gap-x-4 sm:grid-cols-2' : 'grid'}>
        {options.map(({ value, says }) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === chosen}
              required
              className="size-5 shrink-0 accent-write"
            />
            {says}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
