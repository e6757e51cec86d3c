// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue, Dataset, Distribution, FileKind } from "../../report/catalogue.ts";
import { licenceOf } from "../../report/licence.ts";

const encodings: Readonly<Record<FileKind, string>> = {
	CSV: "text/csv",
	DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	JSON: "application/json",
	PDF: "application/pdf",
	XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const download = ({ title, kind, downloadAddress, modified }: Distribution) => ({
	...{ "@type": "DataDownload", name: title, encodingFormat: encodings[kind], contentUrl: downloadAddress },
	dateModified: modified.toISOString(),
});

/** A dataset as search engines read it (schema.org). */
export function schemaOrgDataset({ publisher, licence, page }: Catalogue, dataset: Dataset): object {
	return {
		"@context": "https://schema.org",
		"@type": "Dataset",
		"@id": dataset.id,
		name: dataset.title,
		description: dataset.description,
		url: dataset.page,
		keywords: dataset.keywords,
		inLanguage: "de",
		license: licenceOf[licence].url,
		isAccessibleForFree: true,
		version: dataset.version,
		datePublished: dataset.issued.toISOString(),
		dateModified: dataset.modified.toISOString(),
		temporalCoverage: `${dataset.covers.first}/${dataset.covers.last}`,
		creator: {
			...{ "@type": "GovernmentOrganization", name: publisher.name },
			...(publisher.page && { url: publisher.page }),
		},
		includedInDataCatalog: { "@type": "DataCatalog", url: page },
		distribution: dataset.distributions.map(download),
	};
}
