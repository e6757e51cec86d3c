// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// A Planstand that writes mails and sends them, until it is killed. Its clock runs ahead by `minutes`, so that what a killed one
// had taken is due again. Says the id of each mail after it is committed; with `drain` it only sends what is left.
import { compose, openRegister } from "../../src/compose.ts";
import { queueMail } from "../../src/usecase/mail/queue-mail.ts";
import { prepareInstance } from "../../src/usecase/prepare-instance.ts";

const [dataFolder = "", url = "", minutes = "0", mode = "write"] = process.argv.slice(2);
const now = () => new Date(Date.now() + Number(minutes) * 60_000);
const reading = compose({ now });
const mailServer = { url, from: "plan@stadt.example" };
const register = await openRegister(reading, { dataFolder, log: () => {} }, { mailServer });
if ((await register.municipalities()).length === 0) {
	await prepareInstance(register, {
		fileName: "plan.csv",
		bytes: new TextEncoder().encode("Nr.;Maßnahme;Inhalt\nA.1;Eins;Zwei\n"),
	});
}
const [municipality] = await register.municipalities();
if (!municipality) throw new Error("There is no municipality.");

async function write(): Promise<void> {
	const id = register.newId();
	await register.store.write(municipality?.id ?? "", async (db) => {
		await queueMail(
			db,
			{ now, newId: () => id },
			{
				...{ key: `reminder:${id}`, kind: "notice", recipient: `a-${id}@example.org` },
				...{ expiresAt: new Date(Date.now() + 365 * 86_400_000) },
				letter: () => ({ subject: "Erinnerung", text: "Ein Satz.", html: "<p>Ein Satz.</p>" }),
			},
		);
		return { ok: true };
	});
	console.log(id);
}

if (mode === "write") {
	for (;;) {
		for (let n = 0; n < 5; n += 1) await write();
		await register.runJobs();
	}
}
await register.runJobs();
await register.close();
reading.close();
