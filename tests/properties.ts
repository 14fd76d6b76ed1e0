import fc from 'fast-check';

/**
 * For all properties. A counterexample of large numbers that must stay close together is made smaller by one at a time,
 * for hours, and without giving way to the time limit of its test: so a property that fails could hang a run. After this
 * many milliseconds it fails with the smallest case so far; one that holds is then content with the cases it has tried.
 */
fc.configureGlobal({ interruptAfterTimeLimit: 30_000 });
