// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const schema = "https://schema.oparl.org/1.1";
const day = "2026-03-01T08:00:00+01:00";

/** The objects of a small council information system at an origin, as OParl 1.1 has them. */
export function oparlObjects(origin: string) {
	const id = (path: string) => `${origin}/${path}`;
	const file = (number: number, name: string) => ({
		...{ id: id(`files/${number}`), type: `${schema}/File`, name, mimeType: "application/pdf" },
		...{ accessUrl: id(`download/${number}.pdf`), created: day, modified: day },
	});
	return {
		system: {
			...{
				id: id("system"),
				type: `${schema}/System`,
				oparlVersion: `${schema}/`,
				name: "Ratsinformation Musterstadt",
			},
			...{ body: id("bodies"), created: day, modified: day },
		},
		body: (name = "Stadt Musterstadt", path = "bodies/1") => ({
			...{ id: id(path), type: `${schema}/Body`, system: id("system"), name, legislativeTerm: [] },
			...{ organization: id("organizations"), person: id("persons"), meeting: id("meetings"), paper: id("papers") },
			...{ created: day, modified: day },
		}),
		file,
		paper: (number: number, reference: string, more: object = {}) => ({
			...{ id: id(`papers/${number}`), type: `${schema}/Paper`, body: id("bodies/1"), reference },
			...{ name: `Vorlage Nummer ${number}`, date: "2026-02-01", paperType: "Vorlage" },
			...{ web: `https://rat.musterstadt.example/vorlage/${number}`, created: day, modified: day },
			...more,
		}),
		tombstone: (number: number) => ({
			...{ id: id(`papers/${number}`), type: `${schema}/Paper`, deleted: true, created: day, modified: day },
		}),
		/** One page of a list. */
		list: (data: readonly unknown[], { next, total }: { readonly next?: string; readonly total?: number } = {}) => ({
			data,
			pagination: { ...(total !== undefined && { totalElements: total }), elementsPerPage: data.length },
			links: { ...(next !== undefined && { next: next.startsWith("http") ? next : `${origin}${next}` }) },
		}),
	};
}
