import { Component, type ReactNode } from 'react';
import { ServerGone } from '../api/ask.ts';
import { FaultPage } from './States.tsx';

/** What a page that failed is replaced with: the others, and what was kept, stay within reach. */
export class Mishap extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    // A part of the program that cannot be loaded: there is nobody to give it.
    const isMissing = error instanceof TypeError && /import|module/i.test(error.message);
    return { error: isMissing ? new ServerGone('', { cause: error }) : error };
  }

  override render(): ReactNode {
    return this.state.error === undefined ? (
      this.props.children
    ) : (
      <FaultPage error={this.state.error} again={() => location.reload()} />
    );
  }
}
