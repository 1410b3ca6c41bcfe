import { Component, type ComponentChildren } from 'preact';
import { problems } from '#texts/chrome';

/** A page that fails leaves the way to the others open. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { crashed: boolean }> {
  override state = { crashed: false };

  static override getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <div class="notice danger" role="alert">
        <h1 tabIndex={-1}>{problems.crash.title}</h1>
        <p>{problems.crash.advice}</p>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => location.reload()}>
          {problems.reload}
        </button>
      </div>
    );
  }
}
