// SPDX-License-Identifier: EUPL-1.2
import { serve } from "@hono/node-server";
import type { Server } from "node:http";
import net from "node:net";

/** Another programme holds the port. */
export class PortTaken extends Error {}

/** An open door: the port on which the pages are served. */
export interface Door {
  /** Lets nobody new in, answers everybody who is inside, and settles when the last has left or patience ends. */
  close(): Promise<void>;
}

/** How long an answer under way may take after the signal. */
const patienceMs = 5000;
const lookEveryMs = 100;

/** Serves on the port; throws PortTaken with a sentence. */
export const openDoor = (fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<Door> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port }) as Server;
    server.once("listening", () => resolve({ close: () => closeDoor(server) }));
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortTaken(`Auf Port ${port} läuft schon ein anderes Programm. Beenden Sie es, oder wählen Sie mit PORT=${port + 1} einen anderen.`) : error));
  });

/**
 * `http.Server.close` would cut idle connections at once, on one of which a request may be on its way. So only the
 * listening ends at first; whoever asks on an open connection is answered with "Connection: close"; connections that
 * stay idle are closed a little later, the rest when patience ends.
 */
function closeDoor(server: Server): Promise<void> {
  const began = performance.now();
  return new Promise((resolve) => {
    const looking = setInterval(() => {
      const waited = performance.now() - began;
      if (waited > 5 * lookEveryMs) server.closeIdleConnections();
      if (waited > patienceMs) server.closeAllConnections();
    }, lookEveryMs);
    net.Server.prototype.close.call(server, () => {
      clearInterval(looking);
      resolve();
    });
  });
}
