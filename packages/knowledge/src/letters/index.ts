import type { LetterForm } from '@fineline/core/write';
import askFeedback from './ask-feedback.ts';
import captureNotes from './capture-notes.ts';
import checkApplication from './check-application.ts';
import checkIn from './check-in.ts';
import closeGap from './close-gap.ts';
import keepMomentum from './keep-momentum.ts';
import keepPromise from './keep-promise.ts';
import linkedInInvite from './linkedin-invite.ts';
import moveOn from './move-on.ts';
import offerTrial from './offer-trial.ts';
import phoneCall from './phone-call.ts';
import prepare from './prepare.ts';
import replyAcknowledgement from './reply-acknowledgement.ts';
import replyAsks from './reply-asks.ts';
import replyFilled from './reply-filled.ts';
import replyNextStep from './reply-next-step.ts';
import replyOffer from './reply-offer.ts';
import replyOfferDeclined from './reply-offer-declined.ts';
import replyRejection from './reply-rejection.ts';
import replyStillDeciding from './reply-still-deciding.ts';
import secondCheckIn from './second-check-in.ts';
import stayVisible from './stay-visible.ts';
import thankYouByHand from './thank-you-by-hand.ts';
import thankYou from './thank-you.ts';

/** Every form of letter there is. */
export const letterForms: readonly LetterForm[] = [
  thankYou,
  checkIn,
  linkedInInvite,
  offerTrial,
  phoneCall,
  secondCheckIn,
  thankYouByHand,
  askFeedback,
  captureNotes,
  checkApplication,
  closeGap,
  keepMomentum,
  keepPromise,
  moveOn,
  prepare,
  replyAcknowledgement,
  replyAsks,
  replyFilled,
  replyNextStep,
  replyOffer,
  replyOfferDeclined,
  replyRejection,
  replyStillDeciding,
  stayVisible,
];
