import { usePageTitle } from '../app/use.page.title.ts';
import { SoundSettings } from '../playing/sound.settings.tsx';
import { usePasswordSignIn } from '../session/sign.in.elsewhere.ts';
import { SignedIn } from '../session/signed.in.tsx';
import { useTotpDue } from '../session/totp-due.store.ts';
import { useTexts } from '../texts/use.texts.ts';
import { ApiKeySettings } from './api.key.settings.tsx';
import { AppearanceSettings } from './appearance.settings.tsx';
import { BlockedSettings } from './blocked.settings.tsx';
import { ConfirmationProvider } from './confirmation.context.tsx';
import { DataExport } from './data.export.tsx';
import { DeleteAccount } from './delete.account.tsx';
import { DeviceSettings } from './device.settings.tsx';
import { EmailSettings } from './email.settings.tsx';
import { LinkedSettings } from './linked.settings.tsx';
import { PasskeySettings } from './passkey.settings.tsx';
import { PasswordSettings } from './password.settings.tsx';
import { PrivacySettings } from './privacy.settings.tsx';
import { ProfileSettings } from './profile.settings.tsx';
import { SecondFactorSettings } from './second-factor.settings.tsx';
import { SettingsSection } from './settings.section.tsx';
import './settings.css';

/** What the user can change about the account and this device. */
export default function SettingsPage() {
  const { settings } = useTexts();
  const totpDue = useTotpDue();
  usePageTitle(settings.title);
  // The look of a device is for everybody; the rest needs an account.
  return (
    <div className="settings">
      <h1>{settings.title}</h1>
      {!totpDue && (
        <>
          <AppearanceSettings />
          <SettingsSection title={settings.sound}>
            <SoundSettings />
          </SettingsSection>
        </>
      )}
      <SignedIn part>
        <ConfirmationProvider>{totpDue ? <TotpFirst /> : <AccountSettings />}</ConfirmationProvider>
      </SignedIn>
    </div>
  );
}

function AccountSettings() {
  const passwords = usePasswordSignIn();
  return (
    <>
      <ProfileSettings />
      <EmailSettings />
      {passwords && <PasswordSettings />}
      <SecondFactorSettings />
      <PasskeySettings />
      <LinkedSettings />
      <PrivacySettings />
      <BlockedSettings />
      <DeviceSettings />
      <ApiKeySettings />
      <DataExport />
      <DeleteAccount />
    </>
  );
}

/** What the server lets a user do who has to turn on a second factor before anything else. */
function TotpFirst() {
  const { settings } = useTexts();
  return (
    <>
      <p className="settings-first" role="status">
        {settings.twoSteps.first}
      </p>
      <SecondFactorSettings />
      <DeleteAccount />
    </>
  );
}
