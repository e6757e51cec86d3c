// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { expect, test } from "vitest";
import { writeBackupFile } from "./backup-file.ts";

test("a backup that fails at once leaves no file: it is open before it can fail", async () => {
	const folder = mkdtempSync(join(tmpdir(), "backup-file-"));
	const atFailure: string[][] = [];
	const ownerPool = new Pool();
	await ownerPool.end();
	ownerPool.connect = () => {
		atFailure.push(readdirSync(folder));
		return Promise.reject(new Error("no connection"));
	};
	const path = join(folder, "one.tar.gz");
	for (let time = 0; time < 20; time += 1) {
		await expect(writeBackupFile({ ownerPool }, path)).rejects.toThrow("no connection");
	}
	expect(atFailure).toEqual(Array.from({ length: 20 }, () => [`one.tar.gz.${process.pid}.draft`]));
	expect(readdirSync(folder)).toEqual([]);
	rmSync(folder, { recursive: true });
});
