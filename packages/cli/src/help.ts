import type { Command, Option } from './command.ts';
import { commands } from './commands/table.ts';
import { wrap } from './page/text.ts';

const closing = 'FILE may be - for standard input. NO_COLOR=1 leaves the colours out.';

/** `fineline --help` */
export function generalHelp(width: number): string[] {
  return [
    ...wrap('Fineline: the right next step after a job interview, at the right time, and no more.', width),
    '',
    'Usage: fineline COMMAND [FILE] [options]',
    '',
    'Commands',
    ...columns(
      Object.entries(commands).map(([name, { says }]) => [name, says]),
      width,
    ),
    '',
    'Options',
    ...columns(
      [
        ['--help', 'this page; after a command, its own'],
        ['--version', 'which version this is'],
      ],
      width,
    ),
    '',
    'Examples',
    '  fineline start',
    '  fineline plan application.json',
    '  fineline tell invite.ics',
    '',
    ...wrap(closing, width),
    ...wrap('Exit codes: 0 done; 2 bad usage or bad input, said in one line on stderr.', width),
  ];
}

/** `fineline plan --help` */
export function commandHelp(command: Command, width: number): string[] {
  const [first = '', ...more] = wrap(`fineline ${command.name} ${command.usage}`, width - 7);
  return [
    `Usage: ${first}`,
    ...more.map((line) => `         ${line}`),
    ...command.about.flatMap((paragraph) => ['', ...wrap(paragraph, width)]),
    '',
    'Options',
    ...columns([...command.options.map(entryOf), ['--help', 'This page.']], width),
    '',
    'Examples',
    ...command.examples.flatMap(({ line, says }) => [
      `  ${line}`,
      ...wrap(says, width - 6).map((text) => `      ${text}`),
    ]),
  ];
}

const entryOf = ({ name, value, says, many }: Option): [string, string] => [
  `--${name}${value === undefined ? '' : ` ${value}`}`,
  many ? `${says} May be given several times.` : says,
];

/** Two aligned columns; one below the other where the width is small. */
function columns(rows: [string, string][], width: number): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 2;
  const room = width - left - 2;
  if (room < 20)
    return rows.flatMap(([name, says]) => [`  ${name}`, ...wrap(says, width - 4).map((line) => `    ${line}`)]);
  return rows.flatMap(([name, says]) =>
    wrap(says, room).map((line, i) => `  ${(i === 0 ? name : '').padEnd(left)}${line}`),
  );
}
