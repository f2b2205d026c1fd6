// SPDX-License-Identifier: EUPL-1.2
import { SMTPServer } from "smtp-server";

export interface Letter {
  readonly to: readonly string[];
  readonly messageId: string;
  /** The whole message as it came over the line. */
  readonly source: string;
}

/** A real mail server on loopback that keeps what it gets. It can die and come back under the same address. */
export class PostOffice {
  readonly letters: Letter[] = [];
  /** Recipients as they were named in the envelope, also those of mails that never came. */
  readonly named: string[] = [];
  /** What the server says to a recipient instead of taking the mail: "550 5.1.1 No such user". */
  readonly answers = new Map<string, string>();
  /** Milliseconds between the last byte of a mail and its receipt. */
  pause = 0;
  private server: SMTPServer | undefined;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}?from=post@gemeinsam.example`;
  }

  async open(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true, disabledCommands: ["STARTTLS", "AUTH"], logger: false,
      onRcptTo: (address, _session, next) => {
        this.named.push(address.address);
        const no = this.answers.get(address.address);
        next(no === undefined ? undefined : Object.assign(new Error(no.slice(4)), { responseCode: Number(no.slice(0, 3)) }));
      },
      onData: (stream, session, next) => {
        let source = "";
        stream.setEncoding("utf8").on("data", (part: string) => (source += part)).on("end", () => {
          this.letters.push({ to: session.envelope.rcptTo.map((one) => one.address), messageId: /^Message-ID: (\S+)/im.exec(source)?.[1] ?? "", source });
          setTimeout(next, this.pause);
        });
      },
    });
    server.on("error", () => undefined);
    await new Promise<void>((resolve) => void server.listen(this.port, "127.0.0.1", () => resolve()));
    this.port = (server.server.address() as { port: number }).port;
    this.server = server;
  }

  close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    return new Promise((resolve) => (server ? void server.close(() => resolve()) : resolve()));
  }
}
