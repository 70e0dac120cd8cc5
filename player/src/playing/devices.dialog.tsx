import { useLocation } from 'wouter';
import { ButtonLink } from '../look/button.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Icon } from '../look/icon.tsx';
import { Empty } from '../look/states.tsx';
import { signInPath } from '../session/return.path.ts';
import { useSession } from '../session/use.session.ts';
import { useTexts } from '../texts/use.texts.ts';
import { usePlayer } from './player.ts';

/** The devices of the user: which one plays, and which one may instead. */
export function DevicesDialog({ onClose }: { onClose: () => void }) {
  const { playing, session, look } = useTexts();
  const { user } = useSession();
  const { linked } = usePlayer();
  const [location] = useLocation();
  return (
    <Dialog title={playing.devicesTitle} onClose={onClose}>
      {!user && (
        <Empty icon="device" title={playing.signInForDevices}>
          <ButtonLink kind="main" href={signInPath(location)}>
            {session.signIn}
          </ButtonLink>
        </Empty>
      )}
      {user && !linked && <p className="soft">{look.offline}</p>}
      {user && linked && <Devices onChosen={onClose} />}
    </Dialog>
  );
}

function Devices({ onChosen }: { onChosen: () => void }) {
  const { playing: texts } = useTexts();
  const { devices, deviceId, elsewhere, playing, playOn } = usePlayer();
  const sounding = elsewhere?.id ?? (playing ? deviceId : null);
  return (
    <>
      <p className="soft">{texts.devicesHint}</p>
      <ul className="devices" aria-label={texts.devices}>
        {devices.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="device"
              aria-current={id === sounding ? 'true' : undefined}
              onClick={() => {
                playOn(id);
                onChosen();
              }}
            >
              <Icon name={id === sounding ? 'volume' : 'device'} />
              <span className="device-names">
                <span>{id === deviceId ? texts.thisDevice : name}</span>
                <span className="soft">
                  {[id === deviceId && name, id === sounding && texts.playsHere].filter(Boolean).join(' · ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {devices.length < 2 && <p className="soft">{texts.noOthers}</p>}
    </>
  );
}
