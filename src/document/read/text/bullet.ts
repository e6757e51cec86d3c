// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Dashes, dots and arrows that open an item of a list, a private-use glyph of a symbol font among them. */
const BULLET = /^(?:[-–—•▪◦●■□*➢►▸✓→·‣⁃]|[\ue000-\uf8ff])(?:\s+|(?=[\p{Lu}„"])|$)/u;

export function isBullet(text: string): boolean {
	return BULLET.test(text);
}

export function withoutBullet(text: string): string {
	return text.replace(BULLET, "");
}
