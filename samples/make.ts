// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// Makes the three files of the sample plan from plan.ts: node samples/make.ts (needs LibreOffice for the PDF).
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleDocx } from "./docx.ts";
import { sampleXlsx } from "./xlsx.ts";

const here = import.meta.dirname;
writeFileSync(join(here, "fachplan.docx"), await sampleDocx());
writeFileSync(join(here, "fachplan.xlsx"), sampleXlsx());

const profile = mkdtempSync(join(tmpdir(), "planstand-sample-"));
const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
const options = ["--headless", `-env:UserInstallation=file://${profile}`, "--convert-to", tagged, "--outdir", here];
execFileSync("soffice", [...options, join(here, "fachplan.docx")], { stdio: "inherit" });
rmSync(profile, { recursive: true, force: true });
