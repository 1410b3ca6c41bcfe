import { Component, type ComponentChildren } from 'preact';
import { Troubled } from '../ui/Troubled';

/** A page that fails leaves the way to the others open. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { crashed: boolean }> {
  override state = { crashed: false };

  static override getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return <Troubled failure="crash" retry={() => location.reload()} />;
  }
}
