import { Component, type ComponentChildren } from 'preact';
import { ErrorNotice } from '../ui/ErrorNotice';

/** Shows an error when a page throws; the navigation stays usable. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { crashed: boolean }> {
  override state = { crashed: false };

  static override getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return <ErrorNotice failure="crash" retry={() => location.reload()} />;
  }
}
