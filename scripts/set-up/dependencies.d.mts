/** npm's record of packages by the folder that each is in: a lock file, or what was installed. */
export interface Packages {
  packages: Record<string, { version?: string; optional?: boolean }>;
}

export function isNewEnough(version: string): boolean;
export function areInstalled(lock: Packages, installed: Packages): boolean;
