import { describe, expect, test } from 'vitest';
import { anatomyOf } from './anatomy.ts';

/** Behind the greeting, so that the sign-off is all there is to find. */
const body = 'Dear Ms Bell,\n\nThe kiln was a joy to see.';

describe('greeting', () => {
  test.each([
    // text                                              greeting                       name                   because
    ['Dear Dr Patel,\nhere', 'Dear Dr Patel,', 'Dr Patel', 'it is the usual one'],
    [
      'Dear Ms. Bell-Okafor,\nhere',
      'Dear Ms. Bell-Okafor,',
      'Ms. Bell-Okafor',
      'a full stop ends a title, no sentence',
    ],
    ['Dear Herr Dr. Vogt:\nhere', 'Dear Herr Dr. Vogt:', 'Herr Dr. Vogt', 'titles come in rows'],
    ['Dear J. P. Lamb,\nhere', 'Dear J. P. Lamb,', 'J. P. Lamb', 'initials have full stops, too'],
    ['Dear Mrs van der Merwe,\nhere', 'Dear Mrs van der Merwe,', 'Mrs van der Merwe', 'particles are written small'],
    ['Dear Ana and Tom,\nhere', 'Dear Ana and Tom,', 'Ana and Tom', 'two may be greeted'],
    ['Dear 李娜,\nhere', 'Dear 李娜,', '李娜', 'some scripts have no capitals'],
    ['Dear Владимир Петрович!\nhere', 'Dear Владимир Петрович!', 'Владимир Петрович', 'some have others'],
    ['Dear sir\nhere', 'Dear sir', 'sir', 'the comma is often left out'],
    ['Dear Sir or Madam,\nhere', 'Dear Sir or Madam,', 'Sir or Madam', 'nobody is known'],
    ['dear mr bell,\nhere', 'dear mr bell,', 'mr bell', 'it may be written small'],
    ['Dear [First Name],\nhere', 'Dear [First Name],', '[First Name]', 'a gap stands where the name should'],
    ['Dear {{name}},\nhere', 'Dear {{name}},', '{{name}}', 'so does this'],
    ['Respected Sir,\nhere', 'Respected Sir,', 'Sir', 'it is usual in India'],
    ['Geagte mnr Botha,\nhere', 'Geagte mnr Botha,', 'mnr Botha', 'it is Afrikaans'],
    ['Hola Carmen,\nhere', 'Hola Carmen,', 'Carmen', 'it is Spanish'],
    ['Chère Madame,\nhere', 'Chère Madame,', 'Madame', 'it is French'],
    ['Hi Ana, I am glad.', 'Hi Ana,', 'Ana', 'the letter goes on in the same line'],
    ['Hi Ana I am glad.', 'Hi Ana', 'Ana', 'even without a comma'],
    ['Hi, Ana. I am glad.', 'Hi, Ana.', 'Ana', 'a comma may stand before the name'],
    ['Hello there,\nhere', 'Hello there,', '', 'nobody is named'],
    ['Hello, this is Jo.', 'Hello,', '', 'a caller names himself'],
    ['Good morning, Mr Dube. This is Jo.', 'Good morning, Mr Dube.', 'Mr Dube', 'so do they, behind a name'],
    ['Yo, is that Ana?', 'Yo,', '', 'it greets, in its way'],
    ['heyyy Sam\nhere', 'heyyy Sam', 'Sam', 'letters may be drawn out'],
    ['Morning Pete – thanks', 'Morning Pete –', 'Pete', 'a dash will do'],
    ['Evening all,\nhere', 'Evening all,', '', 'everybody is greeted'],
    ['Helena,\nhere', 'Helena,', 'Helena', 'a name alone greets'],
    ['Mr. Price,\nhere', 'Mr. Price,', 'Mr. Price', 'with a title as well'],
    ['Priya, thank you for today.', 'Priya,', 'Priya', 'it may share its line with thanks'],
    ['To whom it may concern,\nhere', 'To whom it may concern,', '', 'it is a formula'],
    ['Hi Meg!! \nhere', 'Hi Meg!!', 'Meg', 'marks may come in rows'],
  ])('%j has %j', (text, greeting, name) => {
    const found = anatomyOf(text).greeting;
    expect(found?.text).toBe(greeting);
    expect(found?.name.text).toBe(name);
    expect(text.slice(found?.start, found?.end)).toBe(greeting);
    expect(text.slice(found?.name.start, found?.name.end)).toBe(name);
  });

  test.each([
    ['Thank you for today.\nJo', 'it begins with thanks'],
    ['Dearest of all was the library.\nJo', 'nobody is called dearest'],
    ['Good days like Monday are rare.\nJo', 'it is about days'],
    ['Morning shifts suit me well.\nJo', 'it is about shifts'],
    ['Hiring well is hard, as you said.\nJo', 'it only begins like "Hi"'],
    ['Honestly, I loved it.\nJo', 'an adverb is no name'],
    ['Yesterday, thank you all.\nJo', 'nor is a day'],
    ['Payroll Clerk\n\nThank you.\nJo', 'a heading greets nobody'],
    ['', 'there is nothing'],
    ['\n \n', 'there is nothing but white space'],
  ])('%j has none: %s', (text) => {
    expect(anatomyOf(text).greeting).toBeUndefined();
  });
});

describe('sign-off', () => {
  test.each<[end: string, formula: string | undefined, name: string | undefined, because: string]>([
    // what follows the body                      formula               name                because
    ['\n\nKind regards,\nJo Lamb', 'Kind regards,', 'Jo Lamb', 'it is the usual one'],
    ['\n\nCheers, Jo', 'Cheers,', 'Jo', 'both may share a line'],
    ['\n\nYours very sincerely,\n\nJ. Lamb', 'Yours very sincerely,', 'J. Lamb', 'it is stiff'],
    ['\n\nMany thanks and very best wishes\nJo', 'Many thanks and very best wishes', 'Jo', 'it is long'],
    ['\n\nyours faithfuly\nAnil Rai', 'yours faithfuly', 'Anil Rai', 'it is misspelt'],
    ['\n\nMit freundlichen Grüßen\nJürgen Vogt', 'Mit freundlichen Grüßen', 'Jürgen Vogt', 'it is German'],
    ['\n\nVriendelike groete,\nMarlene', 'Vriendelike groete,', 'Marlene', 'it is Afrikaans'],
    ['\n\nSaludos,\nÍñigo', 'Saludos,', 'Íñigo', 'it is Spanish'],
    ['\n\nLe gach dea-ghuí\nAoife Ní Bhriain', undefined, 'Aoife Ní Bhriain', 'an unknown formula leaves the name'],
    ['\n\nBest,\n李娜', 'Best,', '李娜', 'some scripts have no capitals'],
    ['\n\nजो शर्मा', undefined, 'जो शर्मा', 'nor has this'],
    ['\n\nJo Lamb', undefined, 'Jo Lamb', 'a name alone will do'],
    ['\n\n- Jax', undefined, 'Jax', 'a dash stands before it'],
    ['\n\nAsh x', undefined, 'Ash', 'a kiss stands behind it'],
    ['\n\njo', undefined, 'jo', 'it may be written small'],
    ['\n\nKind regards,\nDr Jo Lamb, RN, MSc', 'Kind regards,', 'Dr Jo Lamb', 'letters stand behind it'],
    ['\n\nRegards,\nJo Lamb (she/her)', 'Regards,', 'Jo Lamb', 'pronouns do'],
    ['\n\nRegards,\nJo Lamb\nKiln Technician\n07700 900123\njo@lamb.example', 'Regards,', 'Jo Lamb', 'a block follows'],
    ['\n\nJo Lamb\n12 Mill Lane\nLeith', undefined, 'Jo Lamb', 'an address follows'],
    ['\n\nRegards,\nJo Lamb\n\nSent from my iPhone', 'Regards,', 'Jo Lamb', 'a telephone adds its own line'],
    ['\n\nRegards,\nJo Lamb\n{{signature}}', 'Regards,', 'Jo Lamb', 'a program failed to add one'],
    [' Anita Brandt', undefined, 'Anita Brandt', 'LinkedIn has but one paragraph'],
    [' Talk soon, Sam', 'Talk soon,', 'Sam', 'with a formula as well'],
    ['\n\nThank you for your time.\n\nJo Lamb', undefined, 'Jo Lamb', 'a sentence of thanks is part of the letter'],
    ['\n\nThank you again.\n\nSincerely,\nJo Lamb', 'Sincerely,', 'Jo Lamb', 'it may stand above a formula'],
    ['\n\nWith thanks again,\nJo Lamb', 'With thanks again,', 'Jo Lamb', 'the formula may thank'],
    ['\n\nKind regards', 'Kind regards', undefined, 'the name was forgotten'],
  ])('%j has %j and %j', (end, formula, name) => {
    const text = body + end;
    const found = anatomyOf(text).signOff;
    expect([found?.formula?.text, found?.name?.text]).toEqual([formula, name]);
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
    if (found?.name) expect(text.slice(found.name.start, found.name.end)).toBe(name);
  });

  test.each([
    ['', 'it stops'],
    [' THANKS', 'thanks in the last sentence are no name'],
    ['\n\nBench free?\nAdvise.', 'one word with a full stop is an order'],
    ['\n\nRing me between shifts.', 'it is a sentence'],
    ['\n\nThank you so much for everything.', 'it is a sentence'],
    ['\n\nThanks for all the rest of it, which I loved to see', 'it is more than a formula'],
  ])('%j has none: %s', (end) => {
    expect(anatomyOf(body + end).signOff).toBeUndefined();
  });

  test('whoever signs is known by name, however it looks', () => {
    expect(anatomyOf(`${body}\n\nbilly-jo lamb (the late one)`, 'billy-jo Lamb').signOff).toBeDefined();
    expect(anatomyOf(`${body}\n\nMay I come back?`, 'May Lin').signOff).toBeUndefined();
  });
});

test('a postscript behind the sign-off is found, one before it belongs to the letter', () => {
  const after = `${body}\n\nBest,\nJo\n\nP.S. The ticket was £4.\nIt still is.`;
  expect(anatomyOf(after)).toMatchObject({
    signOff: { text: 'Best,\nJo' },
    postscript: { text: 'P.S. The ticket was £4.\nIt still is.' },
  });
  const before = `${body}\n\nPS My knee is better.\n\nBest,\nJo`;
  expect(anatomyOf(before).postscript).toBeUndefined();
  expect(anatomyOf(before).signOff?.text).toBe('Best,\nJo');
});

test('the main text lies between, and is everything where there is neither', () => {
  const letter = `${body}\n\nBest,\nJo`;
  const { start, end } = anatomyOf(letter).main;
  expect(letter.slice(start, end).trim()).toBe('The kiln was a joy to see.');
  expect(anatomyOf('News?').main).toEqual({ start: 0, end: 5 });
});

test('a hostile text ends soon', () => {
  for (const part of ['Best ', 'Dear ', 'A. ', 'x\n', 'Jo\n', '{', ', ', 'P.S.\n', ' ', '-']) {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    const { main } = anatomyOf(text, 'Jo Lamb');
    expect(main.end).toBeLessThanOrEqual(text.length);
  }
});
