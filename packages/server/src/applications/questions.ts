import type { Country, ReadRequest } from '@fineline/core/api';
import type {
  Application,
  PlanSettings,
  PlaybookId,
  Reading,
  Result,
  TellRequest,
  Told,
} from '@fineline/core/application';
import type { Moment, OfficeTime } from '@fineline/core/calendar';
import type { StandingPlan } from '@fineline/core/plan';
import type { ReceivedMessage } from '@fineline/core/read';

/** The library's questions, as the use cases ask them. */
export interface Questions {
  parseApplication(value: unknown): Result<Application, 'invalid-input' | 'too-large'>;
  standingPlanOf(
    application: Application,
    options: { asOf: Moment; playbook?: PlaybookId | undefined; settings?: PlanSettings | undefined },
  ): StandingPlan;
  /** Where and when the employer of an application works. */
  officeOf(application: Application, asOf: Moment, settings?: PlanSettings): OfficeTime;
  countries(): Country[];
  /** What a calendar file or an e-mail says. */
  tell(request: TellRequest): Promise<Result<Told>>;
  /** What a message answers, and how it was taken. */
  readReceived(request: ReadRequest): Promise<Result<{ message: ReceivedMessage; reading: Reading }>>;
}
