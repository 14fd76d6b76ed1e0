import { defineCue, defineCueExamples, phrases } from '@fineline/core/read';

/** Your mail did not get there. */
export default defineCue({
  id: 'not-delivered',
  kind: 'bounce',
  says: 'Your message was not delivered.',
  phrases: {
    decisive: phrases(
      '(group|address|mailbox|list) you (tried|are trying) to (contact|reach|write) ..6 (not exist|not have permission)',
      '(classed|classified|identified|flagged) as (bulk|junk|spam) ..6 (discarded|deleted|rejected|blocked)',
      '(delivery|sending|transmission) ..8 (failed|has failed|was unsuccessful|not possible)',
      '(delivery|mail|message|email) ..3 (failed|failure|undeliverable|undelivered|returned to sender|delayed|status notification|has failed)',
      '(could not|can not|was not|has not been|not been|not be|unable to be|cannot be|were not) ..2 delivered',
      '(address|recipient|mailbox|user|domain) ..4 (not found|rejected|unknown|does not exist|is full|could not be found|unavailable|disabled|invalid|not exist)',
      '(undeliverable|undelivered|unzustellbar|non remis|no entregado|niet bezorgd|nao entregue|onafgelewer|mailer daemon)',
      '(returned|returning) (message|mail|to sender|your message)',
      '(mailbox|quota|inbox) (is)? (full|exceeded|over quota)',
      '(permanent|fatal) (error|failure|errors)',
      '(rejected|blocked|quarantined|refused) by ..5 (gateway|server|mail|policy|system|filter|host|mailserver)',
      '(no such user|user unknown|relay access denied|host or domain|dns error|delivery attempts|remote server|smtp error)',
      '(zustellung|nachrichtenzustellung|nachricht) ..6 (fehlgeschlagen|nicht zugestellt|fehler)',
      "(pas pu etre (remis|distribue)|pas ete (remis|distribue)|n'a pas)",
      '(no se ha podido entregar|no se pudo entregar|kon niet worden (afgeleverd|bezorgd)|nao foi possivel entregar|kon nie (af)?gelewer)',
    ),
  },
  even: ['denied', 'supposed'],
});

export const examples = defineCueExamples({
  hits: [
    'Your message «could not be delivered».',
    '«Delivery to the following address failed».',
    '«Address not found».',
    'The «mailbox is full».',
    '«Undeliverable»: your letter',
    '«Returning message» to sender.',
    '«User unknown».',
    '«Kon niet worden bezorgd».',
  ],
  lookAlikes: [
    'The parcel was delivered on Monday.',
    'We found your address in the book.',
    'The mail room is on the left.',
    'Your application was rejected by the panel.',
    'The delivery driver is ill.',
    'The hall is full on Mondays.',
    'I returned your call.',
    'The box arrived.',
  ],
});
