import { defineCue, phrases } from '@fineline/core/read';

/** Mail that a program sends to many: alerts, newsletters, shops, networks. */
export default defineCue({
  id: 'advertises',
  kind: 'unrelated',
  says: 'It is an advertisement or a notice, not an answer to you.',
  phrases: {
    decisive: phrases(
      '(# new|# more|latest|similar|recommended|hot|fresh|# ) (new)? (jobs|vacancies|job matches|roles) (for|near|in|matching|like|that match|based|from|you)',
      '(job|jobs|career|search) (alert|alerts|digest|newsletter|matches|recommendations)',
      '(see|view|browse|show) (all #|all|more|similar|who is|#) ..2 (jobs|vacancies|matches|hiring|listings)',
      '(created|set up|your|this) (an|a|this|job|saved)? (alert|search alert)',
      '(change|manage) ..2 (how often|frequency|your alerts|alert settings)',
      '(viewed|appeared in|looked at|views on|visited) ..3 (your profile|searches)',
      '(rate|review) (your|it|this|the) ..2 (interview|experience|employer|in under|in #)',
      'how was your (interview|experience|stay|order|delivery|recent)',
      '(webinar|masterclass|bootcamp|free course|newsletter|promo code|voucher|coupon|offer ends|limited time|shop now|buy now|flash sale|% off|black friday)',
      '(people you may know|wants to connect|connection request|accepted your invitation|endorsed you|new follower|work anniversary|congratulate @)',
      '(dental|hygienist|mot|vet|optician) (appointment|check up|checkup|is due)',
      '(pipeline|build|workflow|deployment|merge request|pull request) # (failed|passed|succeeded|was)',
      '(your|a) (certificate|course|badge) ..3 (ready|completed|earned)',
      '(lower price|renewal|your policy|your subscription|your parcel|your order|your statement|your prescription|your membership)',
    ),
    strong: phrases(
      '(tips|guide|how to) ..4 (interview|cv|resume|career|job search|negotiate)',
      '(salary guide|market report|career advice|this week in|in this issue|click here|register now|sign up (now|today)|find out more|reserve your (seat|place)|seats are limited|places left|last chance|book now|learn more)',
      '(verification code|one time (code|password)|log in attempt|security alert|verify your (email|account)|two factor|new sign in|reset your password)',
      '(dear|hi) (customer|subscriber|member|shopper|homeowner|reader|job seeker)',
      '(unsubscribe|view in browser|opt out|you get this because|you are receiving this because)',
      '(competitive|great|attractive) ..2 (package|offer package|benefits|salary)',
      '(immediate start|apply now|quick apply|be an early applicant|actively recruiting|now hiring)',
      '(appointment reminder|this is a reminder|reminder of your)',
      '(passed|completed) ..8 (%|course|quiz|module)',
      '(download|add it to) ..3 (certificate|your profile)',
      '(points|reward|rewards|cashback|discount)',
    ),
    weak: phrases('(jobs|profile|discount|register|subscribe|unsubscribe)'),
  },
  even: ['asked', 'supposed', 'denied'],
  unless: phrases('(your application|you interviewed|hiring team|selected candidate|not selected)'),
});
