import { Button } from '../look/button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import type { SignInWays } from './sign.in.elsewhere.ts';

/** A button for each service with whose accounts one signs in, or gets an account. */
export function ElsewhereButtons({ ways: { providers, leave } }: { ways: SignInWays }) {
  const { elsewhere } = useTexts().session;
  return providers.map(({ id, name, url }) => (
    <p key={id}>
      <Button className="account-way" onClick={() => leave(url)}>
        {elsewhere.by(name)}
      </Button>
    </p>
  ));
}
