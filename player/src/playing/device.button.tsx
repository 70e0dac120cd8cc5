import { openDialog } from '../app/dialog.store.ts';
import { Button } from '../look/button.tsx';
import { IconButton } from '../look/icon.button.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { usePlayer } from './player.ts';

/** Leads to the devices of the user. */
export function DeviceButton({ labelled = false }: { labelled?: boolean }) {
  const { playing } = useTexts();
  const { elsewhere } = usePlayer();
  const open = () => openDialog({ kind: 'devices' });
  if (labelled)
    return (
      <Button kind="quiet" icon="device" aria-pressed={elsewhere !== null} onClick={open}>
        {elsewhere ? playing.playsOn(elsewhere.name) : playing.devices}
      </Button>
    );
  return (
    <IconButton
      icon="device"
      label={elsewhere ? playing.playsOn(elsewhere.name) : playing.devices}
      aria-pressed={elsewhere !== null}
      className="player-devices"
      onClick={open}
    />
  );
}
