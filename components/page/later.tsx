import { lazy } from 'react';

/*
 * What a window shows only after the reader has done something, or on pages that have claims: it opens without it.
 */

export const BackupNotice = lazy(async () => ({ default: (await import('../store/BackupNotice')).BackupNotice }));
export const ClaimEditor = lazy(async () => ({ default: (await import('../claim/ClaimEditor')).ClaimEditor }));
export const ClaimList = lazy(async () => ({ default: (await import('./ClaimList')).ClaimList }));
export const ClaimNote = lazy(async () => ({ default: (await import('./ClaimNote')).ClaimNote }));
export const TextNotice = lazy(async () => ({ default: (await import('./TextNotice')).TextNotice }));
