import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../look/button.tsx';
import { useTexts } from '../texts/use.texts.ts';

/** Keeps the rest of the app, and the music, when a screen fails. Another page tries again. */
export function FaultBoundary({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  return <Boundary key={location}>{children}</Boundary>;
}

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Crashed onAgain={() => location.reload()} />;
  }
}

function Crashed({ onAgain }: { onAgain: () => void }) {
  const { crashed } = useTexts().app;
  return (
    <div className="state" role="alert">
      <h1>{crashed.title}</h1>
      <p className="state-text">{crashed.text}</p>
      <Button kind="main" onClick={onAgain}>
        {crashed.again}
      </Button>
    </div>
  );
}
