// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { readFileSync, statfsSync } from "node:fs";

/** A mounted file system: where, and of which kind ("ext4", "nfs4", "fuse.sshfs"). */
export interface Mount {
  at: string;
  kind: string;
}

// Numbers the Linux kernel gives for file systems that lie on another machine (statfs(2)).
const NETWORK_NUMBERS = new Map([
  [0x6969, "NFS"],
  [0x517b, "SMB"],
  [0xff534d42, "CIFS"],
  [0xfe534d42, "SMB"],
  [0x5346414f, "AFS"],
  [0x564c, "NCP"],
]);
const NETWORK_KINDS = /^(nfs|nfs4|cifs|smb|smb3|smbfs|smbfuse|afpfs|webdav|afs|ncpfs|davfs|fuse\.(sshfs|davfs2?|s3fs|rclone|gcsfuse|curlftpfs|glusterfs))$/;

/**
 * The kind of network file system `path` (existing, absolute) lies on, or null when it is local.
 * Such file systems do not promise that what was written is on disk, and break locks.
 */
export function networkFileSystem(path: string): string | null {
  if (process.platform === "win32") return path.startsWith("\\\\") ? "SMB" : null;
  if (process.platform === "linux") {
    const named = NETWORK_NUMBERS.get(Number(BigInt.asUintN(32, BigInt(statfsSync(path).type))));
    if (named) return named;
  }
  const mount = mountOf(path, mounts());
  return mount && NETWORK_KINDS.test(mount.kind) ? mount.kind : null;
}

/** The mount a path lies on: the longest one that leads to it, of equal ones the last. */
export function mountOf(path: string, all: readonly Mount[]): Mount | null {
  let best: Mount | null = null;
  for (const mount of all) {
    const above = mount.at === "/" || path === mount.at || path.startsWith(`${mount.at}/`);
    if (above && mount.at.length >= (best?.at.length ?? 0)) best = mount;
  }
  return best;
}

/** Reads the kernel's list of mounts (proc_pid_mountinfo(5)). Blanks in paths are written \040. */
export function parseMountInfo(text: string): Mount[] {
  return text.split("\n").flatMap((line) => {
    const [before, after] = line.split(" - ");
    const at = before?.split(" ")[4];
    const kind = after?.split(" ")[0];
    return at && kind ? [{ at: at.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))), kind }] : [];
  });
}

function mounts(): Mount[] {
  try {
    if (process.platform === "linux") return parseMountInfo(readFileSync("/proc/self/mountinfo", "utf8"));
    const lines = execFileSync("/sbin/mount", { encoding: "utf8" }).split("\n");
    return lines.flatMap((line) => {
      const parts = /^.* on (.*) \(([^,)]+)/.exec(line);
      return parts?.[1] && parts[2] ? [{ at: parts[1], kind: parts[2] }] : [];
    });
  } catch {
    return [];
  }
}
