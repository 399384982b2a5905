export function buildPackage(): void;
export function packPackage(folder: string): {tarball: string; files: string[]};
