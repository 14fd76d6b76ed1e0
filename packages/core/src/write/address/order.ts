// Longer than most: tables of names.

/** East Asian family names in Latin letters that hardly anybody bears as a given name in the West. */
const eastAsian = new Set(
  `nguyen nguyễn tran trần pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô
   duong dương ly lý le lê dinh đinh truong trương trinh trịnh doan đoàn luong lương
   kim lee park pak bak choi choe jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song
   ryu hong jeon ko moon yang bae baek heo nam noh ha joo jo chung
   wang zhang li liu chen huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng xiao
   cheng cao peng zeng yuan tian pan dong jiang yu du ye wei su lu lü ding ren shen yao cui tan fan jin shi liao jia xia
   fu fang zou xiong bai meng qin qiu hou xue lei long duan hao kong shao mao wan gu qian ouyang
   chan wong cheung chow kwok leung ng lau tsang cheng yip lam yeung ho fung tse kwan tsui mok hui siu poon choy chua
   goh ong teo koh tay toh chia neo chng heng quek sim seah foo
   tsai hsu hsieh chiu hsiao hung kuo liao yeh chuang chiang`.split(/\s+/),
);

/** Hungarian ones; in Hungary the family name comes first. */
const hungarian = new Set(
  'nagy kovács kovacs tóth toth szabó szabo horváth horvath varga kiss molnár molnar németh nemeth farkas balogh papp takács takacs juhász juhasz'.split(
    ' ',
  ),
);

/** Spanish ones that stand in pairs. */
const spanish = new Set(
  `garcía garcia martín moreno muñoz munoz romero navarro torres domínguez serrano molina morales ortega delgado castro
   rubio marín iglesias medina garrido cortés castillo santos guerrero cano prieto cruz reyes flores rivera vargas
   herrera aguilar mendoza díaz diaz ruiz ortiz muñiz castañeda rojas salazar guzmán silva soto vega ríos ibarra aguirre`.split(
    /\s+/,
  ),
);
export const isSpanishFamily = (word: string): boolean => spanish.has(word.toLowerCase()) || /\p{L}{2}ez$/iu.test(word);

/** Words that belong to the family name after them. */
const particles = new Set(
  `van der den de het 't ten ter te von zu zum zur vom af av of la las los del della dello delle degli dei di da das do
   dos du des le bin ibn bint ben binti al el ul st saint mac mc mhic ní ni nic ó uí ap ab ferch abu bar d l y e i`.split(
    /\s+/,
  ),
);
/** These are names as well, where they are written with a capital. */
const onlySmall = new Set([
  'ben',
  'do',
  'te',
  'of',
  'y',
  'e',
  'i',
  'd',
  'l',
  'ni',
  'ab',
  'bar',
  'av',
  'af',
  'het',
  'ter',
  'dei',
]);

export const isParticle = (word: string): boolean => {
  const bare = word.replace(/[.’']$/, '');
  const small = bare.toLowerCase();
  return particles.has(small) && (bare === small || !onlySmall.has(small));
};

/** Given names in the West as well: "Kim Smith", "Jo Trevithick". */
const alsoGiven = new Set('kim lee jo su lin song han ren moon lu tay ann an han sun neo dong'.split(' '));

/** Whether a name may begin with its family name: "Nguyen Van An", "Wang Xiaoming", "Nagy Éva". */
export function mayBeginWithFamily(words: readonly string[]): boolean {
  const first = (words[0] ?? '').toLowerCase();
  const second = words[1] ?? '';
  if (alsoGiven.has(first)) {
    return words.length > 2 || eastAsian.has(second.toLowerCase()) || twoSyllables.test(second) || pinyin.test(second);
  }
  return eastAsian.has(first) || hungarian.has(first);
}

/** "Min-jun" */
const twoSyllables = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** "Xiaoming": one or two syllables as Chinese is written in Latin letters. */
const pinyin =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiouü])){1,2}$/i;

/** Whether a word is an East Asian family name. */
export const isEastAsianFamily = (word: string): boolean => eastAsian.has(word.toLowerCase());

/** Where the family name begins in a name whose given name comes first; the length of `words` where there is none. */
export function familyFrom(words: readonly string[], twoNames: boolean): number {
  if (words.length === 1) return 0;
  let from = words.length - 1;
  const widen = () => {
    while (from > 1 && isParticle(words[from - 1] ?? '')) {
      from -= 1;
      // "Ortega y Gasset": what joins two names has one before it.
      if (/^[yei]$/.test(words[from] ?? '') && from > 1) from -= 1;
    }
  };
  widen();
  const [before = '', last = ''] = [words[from - 1], words[from]];
  if (from > 1 && (twoNames || (isSpanishFamily(before) && isSpanishFamily(last)))) {
    from -= 1;
    widen();
  }
  if (from === 1 && isParticle(words[0] ?? '') && /^\p{Ll}/u.test(words[0] ?? '')) return 0;
  return from;
}

const compounds =
  /^(?:(?:mary|ann?a) (?:jane|ann|anne|beth|kate|lou|ellen|jo|lena|maria|marie)|jean (?:pierre|paul|luc|marc|claude|michel|jacques|fran[cç]ois|baptiste|louis|yves)|jos[eé] (?:luis|mar[ií]a|antonio|manuel|miguel|carlos)|juan (?:carlos|jos[eé]|manuel|pablo|antonio)|lu[ií]s (?:miguel|fernando|alberto)|mar[ií]a (?:jos[eé]|jes[uú]s|luisa|teresa|elena|eug[eé]nia)|ana (?:mar[ií]a|luc[ií]a|paula|carolina)|(?:abdul?|abd|abu|abdel|abdal) \S+)$/i;

/** How many words the given name has: "Mary Jane" has two. */
export const givenWords = (words: readonly string[]): number =>
  words.length > 2 && compounds.test(words.slice(0, 2).join(' ')) ? 2 : 1;

/** Names that many bear before the one they are called by, and short forms that nobody says. */
const notCalledSo =
  /^(?:m[ou]hamm?[ae]d|mohd|md|muhd|wm|chas|geo|jas|thos|abdul?|abd|abu|abdel|jos|robt|alexr|saint|st)$/i;
export const isSpokenName = (word: string, words: number): boolean =>
  !notCalledSo.test(word.replace(/\.$/, '')) || (words === 2 && /^m[ou]hamm?[ae]d$/i.test(word));

/** "J", "J.", "J.R.", "JR": letters that stand for names. */
export const isInitials = (word: string): boolean =>
  /^(?:\p{Lu}\.?-?){1,4}$/u.test(word) && (word.length <= 2 || word.includes('.'));
