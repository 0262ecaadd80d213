import { lazy } from 'react';

/*
 * What a window shows only after the reader has done something, on pages that have claims or in private windows: it opens without it.
 */

export const BackupNotice = lazy(async () => ({ default: (await import('../store/BackupNotice')).BackupNotice }));
export const ClaimEditor = lazy(async () => ({ default: (await import('../claim/ClaimEditor')).ClaimEditor }));
export const ClaimList = lazy(async () => ({ default: (await import('./ClaimList')).ClaimList }));
export const ClaimNote = lazy(async () => ({ default: (await import('./ClaimNote')).ClaimNote }));
export const PrivateNotice = lazy(async () => ({ default: (await import('./PrivateNotice')).PrivateNotice }));
export const TextNotice = lazy(async () => ({ default: (await import('./TextNotice')).TextNotice }));
