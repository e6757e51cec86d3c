// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// A second Planstand on a data folder: opens its database, says so, and closes it on SIGTERM.
import { openDatabase } from "../src/store/engine/open-database.ts";

const [dataFolder = ""] = process.argv.slice(2);
const database = await openDatabase({ dataFolder, log: console.error });
const staying = setInterval(() => {}, 1000);
process.once("SIGTERM", async () => {
	await database.close();
	clearInterval(staying);
});
console.log("open");
