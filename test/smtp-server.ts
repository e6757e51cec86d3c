// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { AddressInfo, Socket } from "node:net";
import { SMTPServer } from "smtp-server";

type Choices = {
	/** What is answered to a recipient: nothing where it is taken, otherwise a status and a sentence. */
	readonly refusal?: (address: string) => string | undefined;
	/** Told of each mail before it is accepted. */
	readonly onMail?: (mail: string) => Promise<void> | void;
};

/** A real mail server on loopback, without a password. `taken` are the mails as they came, `connections` who came. */
export async function openSmtpServer({ refusal = () => undefined, onMail = () => {} }: Choices = {}) {
	const taken: string[] = [];
	const connections: string[] = [];
	const server = new SMTPServer({
		// Nobody waits for a connection that is only kept in case there is more.
		closeTimeout: 100,
		onConnect: ({ id }, done) => {
			connections.push(id);
			done();
		},
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		onRcptTo: ({ address }, _, done) => done(refusalOf(refusal(address))),
		onData: (stream, _, done) => {
			const parts: Buffer[] = [];
			stream.on("data", (part: Buffer) => parts.push(part));
			stream.on("end", async () => {
				const mail = Buffer.concat(parts).toString();
				taken.push(mail);
				await onMail(mail);
				done();
			});
		},
	});
	// A client that is killed in the midst of it is no fault of the server.
	server.on("error", () => {});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.server.address() as AddressInfo;
	return {
		taken,
		connections,
		/** Cuts off whoever is connected, as a failing network does. */
		cutOff: () => {
			for (const { _socket } of server.connections as ReadonlySet<{ readonly _socket: Socket }>) _socket.destroy();
		},
		url: `smtp://127.0.0.1:${port}`,
		close: () => new Promise<void>((resolve) => server.close(() => resolve())),
	};
}

function refusalOf(answer: string | undefined): Error | null {
	if (answer === undefined) return null;
	return Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) });
}
