import { speaksToYou } from './contact.ts';
import type { Line } from './lines.ts';

/** Legal notices and lists' ways out: no person says so of anything else. */
const notice = new RegExp(
  [
    // confidentiality and liability
    '\\bintended (?:recipient|addressee)',
    '\\bintended (?:solely|only|exclusively) for',
    '(?:for the|solely for the) (?:sole|exclusive|confidential) use of',
    'not the (?:named |intended |correct |right )?(?:addressee|recipient)',
    '\\bif (?:you (?:have |believe you have )?)?receiv(?:e|ed) (?:this|it)?.{0,30} in error',
    '^(?:\\W{0,4})(?:legal |e-?mail |important )?(?:disclaimer|confidentiality(?: notice| note)?|confidential notice|privacy notice|important notice|legal notice)\\b',
    '^this (?:e-?mail|message|communication|transmission|correspondence)\\b.{0,90}\\b(?:confidential|privileged|proprietary|for the person|for the (?:individual|addressee|use)|addressed to|does not (?:constitute|form|create))',
    '(?:contents?|information) (?:of|in|contained in) this (?:e-?mail|mail|message|communication)\\b.{0,80}\\b(?:confidential|privileged|proprietary)',
    '(?:views|opinions) (?:or (?:views|opinions) )?expressed',
    'legally privileged',
    '(?:nothing in|no part of) this (?:e-?mail|message|communication)',
    'no (?:employee|member of staff|agent) .{0,40}authori[sz]ed to conclude',
    // warnings
    '(?:virus|malware)[- ]?(?:free|checked)|(?:scanned|checked|swept) (?:for|by|with) .{0,30}(?:virus|mimecast|mcafee|sophos|symantec|messagelabs|avast|avg)|www\\.(?:avast|avg|mimecast)\\.com',
    '(?:consider|think (?:of|about)) the environment',
    'do not print this|before printing',
    // lists
    '\\bunsubscribe\\b|^(?:manage|update|change) (?:your )?(?:e-?mail |notification |subscription )?(?:preferences|settings|subscriptions?)\\b',
    "^(?:why )?(?:you are|you['’]re|you) (?:receiv(?:ing|ed)|getting|got) this (?:e-?mail|message|alert|notification) (?:because|as|since)\\b",
    '^this (?:e-?mail|message) (?:was|has been) sent (?:to|by|from|on behalf)',
    '^(?:©|\\(c\\) ?\\d|copyright\\b)|all rights reserved',
    '^(?:powered by|sent via|sent with|delivered by) [\\w.]+(?: \\w+)?\\.?$',
    '^view our privacy|^privacy (?:policy|statement|notice)\\b',
    // the same in other languages
    'vertrauliche.{0,40}(?:informationen|inhalt)|nicht der (?:richtige|vorgesehene|beabsichtigte) (?:adressat|empfänger)|diese (?:e-?mail|nachricht) (?:ist|enthält|kann).{0,40}vertraulich',
    "ce (?:message|courriel|mail).{0,60}confidentiel|destinataire (?:prévu|désigné|de ce message)|penser? à l['’]environnement",
    'este (?:mensaje|correo|e-?mail|mensagem).{0,90}(?:confidencial|dirigid|destinad)|esta mensagem.{0,90}(?:confidencia|destinad)|destinatario indicado',
    'dit (?:e-?mail)?bericht.{0,80}(?:vertrouwelijk|uitsluitend|bestemd)|deze e-?mail.{0,80}(?:vertrouwelijk|uitsluitend|bestemd)|hierdie (?:e-?pos|boodskap).{0,80}(?:vertroulik|bedoel)',
    'questo messaggio.{0,80}(?:riservat|confidenzial|destinat)|(?:niniejsza|ta) wiadomość.{0,80}poufn',
  ].join('|'),
  'iu',
);

/** Who the firm is, and of what it warns: in a sentence to the reader it may be part of what is said. */
const particulars = new RegExp(
  [
    '\\bregistered (?:in (?:england|scotland|wales|ireland|northern)|office|number|no\\b|company|charity|charitable)',
    '\\blimited by (?:guarantee|shares)|\\b(?:is|are) a (?:private |public |registered |limited )?(?:limited liability|registered|limited) (?:company|partnership|charity|society)|\\bregistered (?:society|provider)',
    '\\b(?:company|charity|vat|reg(?:istration)?)\\.? (?:registration )?(?:no|number|nr)\\b',
    'authori[sz]ed (?:and regulated |)by the\\b.{0,60}(?:regulat|authorit|conduct|bank|board|society)',
    'is authori[sz]ed by the regulators',
    '\\b(?:geschäftsführer|handelsregister|amtsgericht|ust-?id|siège social|registro mercantil|kvk[- ]?(?:nr|nummer))\\b',
    '\\bacts? (?:as|in the capacity of) an? employment (?:agency|business)|\\bacting as an? (?:employment )?(?:agency|business)\\b',
    '\\bwill never (?:ask|request|charge)|never asks? (?:you )?for (?:your|money|payment|a fee|any)',
  ].join('|'),
  'iu',
);

/** What is believed to be one only below a signature. */
const belowSignature = new RegExp(
  [
    '\\b(?:confidential|privileged|recipient|disclos|liabilit|virus|phish|fraud|scam|corruption|bribe|for sale|password|spam)',
    '(?:request|demand|ask)\\w* (?:for |any )?(?:payment|money|a fee|fees)',
    '\\b(?:regulated|authori[sz]ed|registered|incorporated|accredited|licensed)\\b',
    '\\bequal opportunit|\\bdisability confident|\\binvestors? in people|\\bliving wage|\\bb corp\\b|\\bgreat place to work|\\baward\\b|\\bawards\\b|\\bwinners? of|\\bproud (?:to|supporters?|members?|sponsors?)',
    '\\b(?:follow|find|like|join|connect with|visit) us\\b|\\bour (?:website|privacy|socials|podcast|blog|newsletter)\\b|\\b(?:facebook|twitter|instagram|linkedin|youtube|tiktok)\\b',
    "\\b(?:we['’]re|we are|now) hiring\\b|\\bjoin our team\\b|\\bcheck out our\\b|\\bbook (?:a|an|your) (?:meeting|call|slot|time)\\b",
    "\\b(?:i|we|my) (?:work|don['’]t work|am not in)? ?(?:working |office )?(?:part[- ]time|flexibl|mon|tue|wed|thu|fri|hours|days?|pattern)|\\b(?:office|opening|working|core) (?:hours|days|pattern)\\b|\\bworking (?:day|week) may\\b",
    "(?:no|not|never|don['’]t) (?:feel |expect |need |obliged )?.{0,40}(?:outside (?:of )?(?:your|normal|working|office)|out of hours|immediate (?:reply|response))",
    '\\b(?:acknowledge|pay (?:our|my) respects).{0,60}(?:traditional|custodians|owners|elders|country|land)',
    '\\b(?:reg|co|charity|company|vat)\\.? ?(?:no|number|nr)?\\.?:? ?\\d{5,}',
    '\\b(?:advice|opinions?|views?|statements?|information|attachments?|links?|nothing) (?:\\w+ ){0,3}in this (?:e-?mail|message|communication)\\b',
    '\\bprivacy\\b|\\bterms (?:and|&) conditions\\b|\\bcookies?\\b',
  ].join('|'),
  'iu',
);

/** Of a long paragraph so much is looked at: what makes it a footer stands near its beginning. */
const longest = 1_500;

const whole = (paragraph: readonly Line[]): string =>
  paragraph
    .slice(0, 30)
    .map(({ look }) => look)
    .join(' ')
    .slice(0, longest);

/** Whether a sentence that it stands in is the first to speak to the reader: else somebody's words would go with it. */
function opens(found: RegExpExecArray | null, text: string): boolean {
  if (!found) return false;
  const before = text.slice(0, found.index);
  return !speaksToYou(before.slice(0, before.search(/[.!?:] [^.!?]*$/) + 1));
}

/** A disclaimer, the particulars of a firm, a list's way out. */
export const isFooter = (paragraph: readonly Line[]): boolean => {
  const text = whole(paragraph);
  return opens(notice.exec(text), text) || (particulars.test(text) && !speaksToYou(text));
};

/** What may stand below a signature and is no longer part of what was said. */
export const isFooterBelowSignature = (paragraph: readonly Line[]): boolean => {
  const text = whole(paragraph);
  return notice.test(text) || particulars.test(text) || (belowSignature.test(text) && !tells.test(text));
};

/** Said to the reader, of the reader: no notice of a firm, but something that was forgotten above. */
const tells =
  /\?|\b(?:could|would|can|will) you\b|\byou(?:['’](?:ll|re|ve)| will| must| need| should| have| are)\b|\bplease (?:send|let|bring|confirm|reply|call|ring|phone|tell|come|see)\b/i;
