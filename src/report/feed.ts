// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Something that happened, for those who want to be told. */
export type FeedEntry = {
	/** A URI that stays the same for ever. */
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Where one reads about it. */
	readonly page: string;
	readonly published: Date;
	readonly updated: Date;
};

/** What is new, the newest first. */
export type Feed = {
	readonly id: string;
	readonly title: string;
	readonly subtitle: string;
	readonly language: string;
	/** The feed's own address. */
	readonly address: string;
	readonly page: string;
	readonly author: string;
	readonly rights: string;
	readonly entries: readonly FeedEntry[];
};
