// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

declare module "wawoff2" {
	export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
