import AlbumIcon from '@mui/icons-material/Album';
import FigureIcon from '@mui/icons-material/BarChart';
import ReportIcon from '@mui/icons-material/Flag';
import ScanIcon from '@mui/icons-material/FolderOpen';
import MessageIcon from '@mui/icons-material/Forum';
import UserIcon from '@mui/icons-material/Group';
import AuditIcon from '@mui/icons-material/History';
import ArtistIcon from '@mui/icons-material/MicExternalOn';
import SongIcon from '@mui/icons-material/MusicNote';
import JobIcon from '@mui/icons-material/PendingActions';
import InvitationIcon from '@mui/icons-material/PersonAdd';
import FeaturedIcon from '@mui/icons-material/Star';
import WebhookIcon from '@mui/icons-material/Webhook';
import { lazy, type ReactNode } from 'react';
import type { DashboardComponent, ResourceProps } from 'react-admin';
import { albumData } from './albums/album.data.ts';
import { artistData } from './artists/artist.data.ts';
import { auditData } from './audit/audit.data.ts';
import type { ResourceData } from './data/resource.data.ts';
import { invitationData } from './invitations/invitation.data.ts';
import { jobData } from './jobs/job.data.ts';
import { type MessageRecord, messageData } from './messages/message.data.ts';
import { momentOf } from './messages/moment.ts';
import { reportData } from './reports/report.data.ts';
import { songData } from './songs/song.data.ts';
import { userData } from './users/user.data.ts';

/** The panel's pages for one kind of object. */
export interface PanelResource extends ResourceProps {
  /** Omitted if its page reads and saves by itself. */
  data?: ResourceData;
}

/** All resources of the panel, in the order of its menu. A new one has a folder with its operations
 * (`….operations.ts`), a `ResourceData` over them (`….data.ts`) and its pages, loaded when they are first opened
 * (`lazy`), and one entry here. `options.label` names it; `recordRepresentation` returns the name of one record. */
export const resources: PanelResource[] = [
  {
    name: 'songs',
    data: songData,
    icon: SongIcon,
    list: lazy(() => import('./songs/song.list.tsx')),
    create: lazy(() => import('./songs/song.create.tsx')),
    edit: lazy(() => import('./songs/song.edit.tsx')),
    recordRepresentation: 'title',
  },
  {
    name: 'albums',
    data: albumData,
    icon: AlbumIcon,
    list: lazy(() => import('./albums/album.list.tsx')),
    create: lazy(() => import('./albums/album.create.tsx')),
    edit: lazy(() => import('./albums/album.edit.tsx')),
    recordRepresentation: 'title',
  },
  {
    name: 'artists',
    data: artistData,
    icon: ArtistIcon,
    list: lazy(() => import('./artists/artist.list.tsx')),
    edit: lazy(() => import('./artists/artist.edit.tsx')),
    show: lazy(() => import('./artists/artist.show.tsx')),
    recordRepresentation: 'name',
  },
  {
    name: 'featured',
    options: { label: 'Featured shelf' },
    icon: FeaturedIcon,
    list: lazy(() => import('./featured/featured.page.tsx')),
  },
  {
    name: 'scans',
    options: { label: 'Folders and scans' },
    icon: ScanIcon,
    list: lazy(() => import('./scans/scan.page.tsx')),
  },
  {
    name: 'users',
    data: userData,
    icon: UserIcon,
    list: lazy(() => import('./users/user.list.tsx')),
    show: lazy(() => import('./users/user.show.tsx')),
    recordRepresentation: 'fullName',
  },
  {
    name: 'invitations',
    data: invitationData,
    icon: InvitationIcon,
    list: lazy(() => import('./invitations/invitation.list.tsx')),
  },
  {
    name: 'reports',
    data: reportData,
    icon: ReportIcon,
    list: lazy(() => import('./reports/report.list.tsx')),
  },
  {
    name: 'messages',
    data: messageData,
    icon: MessageIcon,
    list: lazy(() => import('./messages/message.list.tsx')),
    recordRepresentation: ({ sender, receiver, createdAt }: MessageRecord) =>
      `the message of ${sender.fullName} to ${receiver.fullName}, ${momentOf(createdAt)}`,
  },
  {
    name: 'figures',
    icon: FigureIcon,
    list: lazy(() => import('./figures/figure.page.tsx')),
  },
  {
    name: 'audit',
    data: auditData,
    options: { label: 'Audit log' },
    icon: AuditIcon,
    list: lazy(() => import('./audit/audit.list.tsx')),
  },
  {
    name: 'jobs',
    data: jobData,
    icon: JobIcon,
    list: lazy(() => import('./jobs/job.list.tsx')),
  },
  {
    name: 'webhooks',
    icon: WebhookIcon,
    list: lazy(() => import('./webhooks/webhook.page.tsx')),
  },
];

/** The first page of the panel. */
export const dashboard: DashboardComponent = lazy(() => import('./dashboard/dashboard.page.tsx'));

/** A page that is not a list or form of a resource. `path` is below `/admin`. */
export interface PanelPage {
  path: string;
  element: ReactNode;
}

const SeveralSongs = lazy(() => import('./songs/several.songs.page.tsx'));

const ProfilePage = lazy(() => import('./profile/profile.page.tsx'));

export const pages: PanelPage[] = [
  { path: '/songs/several', element: <SeveralSongs /> },
  { path: '/profile', element: <ProfilePage /> },
];
