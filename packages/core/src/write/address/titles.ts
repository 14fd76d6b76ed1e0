/** A title that somebody bears, as it is written before their name. */
export interface Title {
  text: string;
  /** What of the name it stands before: "Dr Patel", "Sir Chris", "Rev Jane Smith". */
  before: 'family' | 'given' | 'whole';
  /** Of several, the highest is taken: "Prof Dr" is a professor, "Professor Sir Chris" is Sir Chris. */
  rank: number;
  /** How an American writes it. */
  american?: string;
}

const title = (text: string, before: Title['before'], rank: number, american?: string): Title => ({
  text,
  before,
  rank,
  ...(american !== undefined && { american }),
});

const doctor = title('Dr', 'family', 3, 'Dr.');
const professor = title('Professor', 'family', 4);
const captain = title('Captain', 'family', 2);
const sergeant = title('Sergeant', 'family', 2);
const whole = (text: string): Title => title(text, 'whole', 2);
const civil = (text: string): Title => title(text, 'family', 1);

/** By what is written, without full stops, in small letters. */
const titles: Partial<Record<string, Title>> = {
  dr: doctor,
  doctor,
  doktor: doctor,
  dra: title('Dra', 'family', 3),
  dottssa: title('Dott.ssa', 'family', 3),
  prof: professor,
  professor,
  professorin: professor,
  mr: title('Mr', 'family', 1, 'Mr.'),
  mister: title('Mr', 'family', 1, 'Mr.'),
  mrs: title('Mrs', 'family', 1, 'Mrs.'),
  ms: title('Ms', 'family', 1, 'Ms.'),
  miss: civil('Miss'),
  mx: title('Mx', 'family', 1, 'Mx.'),
  herr: civil('Herr'),
  frau: civil('Frau'),
  mme: civil('Mme'),
  madame: civil('Madame'),
  monsieur: civil('Monsieur'),
  mlle: civil('Mlle'),
  sir: title('Sir', 'given', 5),
  dame: title('Dame', 'given', 5),
  lady: title('Lady', 'family', 5),
  lord: title('Lord', 'family', 5),
  baroness: title('Baroness', 'family', 5),
  judge: title('Judge', 'family', 2),
  justice: title('Justice', 'family', 2),
  rabbi: title('Rabbi', 'family', 2),
  captain,
  capt: captain,
  sergeant,
  sgt: sergeant,
  cllr: title('Cllr', 'family', 2),
  councillor: title('Councillor', 'family', 2),
  major: title('Major', 'family', 2),
  // Not every one of these is one: "Fr" is Father and Frau, "Sr" Sister and Señor, "Eng" a name. With the whole name
  // after them they are right in any case.
  ...Object.fromEntries(
    `Rev Reverend Father Fr Sister Sr Sra Srta Brother Br Imam Sheikh Shaikh Col Colonel Lt Lieutenant Cpl Cdr
     Commander Maj Eng Ing Fru Sig Dott Avv Adv Advocate Datuk Dato Datin Khun Shri Smt Pastor Bishop`
      .split(/\s+/)
      .map((text) => [text.toLowerCase(), whole(text)]),
  ),
};

/** What stands before names and is no form of address. */
const noTitles = new Set(
  `dear hi hello hey interviewer recruiter the hon honourable rt attn attention fao dipl diplom dipl-ing dipl-kfm dipl-kffr mag ir drs er ar pd priv-doz med phil
   rer nat habil jur iur ing dr-ing`.split(/\s+/),
);

/** Sheds what stands before a name. The last word is never taken for a title. */
export function withoutTitles(words: readonly string[]): { title: Title | undefined; rest: readonly string[] } {
  let found: Title | undefined;
  let first = 0;
  for (; first < words.length - 1; first++) {
    const word = (words[first] ?? '').toLowerCase().replace(/\./g, '');
    const next = Object.hasOwn(titles, word) ? titles[word] : word === 'dr-ing' ? doctor : undefined;
    // "Prof. Dr. med. Ing.": after a title, what it is a title of.
    if (next && !(found && noTitles.has(word))) {
      if (!found || next.rank > found.rank) found = next;
      else if (found.before === 'whole' && next.before === 'whole') found = whole(`${found.text} ${next.text}`);
    } else if (!noTitles.has(word)) break;
  }
  return { title: found, rest: words.slice(first) };
}

/** Whether nothing but a title stands here: "Dr" alone names nobody. */
export const isTitle = (word: string): boolean => Object.hasOwn(titles, word.toLowerCase().replace(/\./g, ''));

const postNominals = new Set(
  `phd dphil edd dba md mbbs mbchb mrcp mrcs frcs frcp mrcgp frcgp dds dmd dvm do jd llb llm llm mba emba msc ma mphil
   mres mfa mpa mph bsc ba beng meng bed med pgce pgdip cpa cfa aca acca fca fcca cima acma cgma cissp cisa cism pmp
   prince2 csm shrm-cp shrm-scp sphr phr mcipd fcipd cipd assoccipd rn bsn msn np rgn rmn rnld obe mbe cbe kbe dbe bem kc
   qc jp esq esquire jr jnr junior sr snr senior ii iii iv frs fba fiet ceng ieng fice mice riba mrics frics frsa pe eit pgp cmgr
   ccna aws csp ctp cip cip mieee fieee ret dsc lcsw lpc rd lmft psyd pharmd dnp fnp-c aprn ccrn cphr gphr prof-cert`.split(
    /\s+/,
  ),
);

/** Whether a word says what somebody holds or which of their line they are: "PhD", "M.B.E.", "III". */
export const isPostNominal = (word: string): boolean =>
  postNominals.has(word.toLowerCase().replace(/[.,]/g, '')) && !/^\p{Lu}\p{Ll}$/u.test(word) && word !== 'Ma';

/** "Jason Smith MBA PMP"; a family name such as Ma or Do is not taken for a degree. */
export function withoutDegrees(words: readonly string[]): readonly string[] {
  let end = words.length;
  const isCapital = words.join('') === words.join('').toUpperCase();
  while (end > 1 && isPostNominal(words[end - 1] ?? '')) {
    const isShort = (words[end - 1] ?? '').replace(/\./g, '').length < 3;
    if (
      isShort &&
      (end < 3 || isCapital) &&
      !/^(?:jr|sr|ii|rn|kc|qc)$/i.test((words[end - 1] ?? '').replace(/\./g, ''))
    )
      break;
    end -= 1;
  }
  return words.slice(0, end);
}
