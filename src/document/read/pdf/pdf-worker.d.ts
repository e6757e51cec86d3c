// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
	/** pdf.js' parser, which answers on the port that it is given. */
	export const WorkerMessageHandler: { initializeFromPort(port: unknown): void };
}
