// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue, Distribution, FileKind } from "../../../report/catalogue.ts";
import { licenceOf } from "../../../report/licence.ts";
import { inLanguage, iri, type Resource, typed } from "./resource.ts";

const authority = "http://publications.europa.eu/resource/authority";
const office = "application/vnd.openxmlformats-officedocument";

/** What programs on the Internet call a kind of file. */
const mediaTypes: Readonly<Record<FileKind, string>> = {
	CSV: "text/csv",
	DOCX: `${office}.wordprocessingml.document`,
	JSON: "application/json",
	PDF: "application/pdf",
	XLSX: `${office}.spreadsheetml.sheet`,
};

/** A file, and what its bytes must give when somebody adds them up. */
export function distributionResources(catalogue: Catalogue, distribution: Distribution): readonly Resource[] {
	return [distributionResource(catalogue, distribution), ...checksumResources(distribution)];
}

function distributionResource({ licence, attribution }: Catalogue, distribution: Distribution): Resource {
	const { id, title, description, kind, sha256 } = distribution;
	return {
		...{ ...iri(id), types: ["dcat:Distribution"] },
		properties: [
			["dct:title", inLanguage("de", title)],
			["dct:description", inLanguage("de", description)],
			["dcat:accessURL", iri(distribution.accessAddress)],
			["dcat:downloadURL", iri(distribution.downloadAddress)],
			["dct:format", iri(`${authority}/file-type/${kind}`)],
			["dcat:mediaType", iri(`https://www.iana.org/assignments/media-types/${mediaTypes[kind]}`)],
			["dct:language", iri(`${authority}/language/DEU`)],
			["dct:license", iri(licenceOf[licence].uri)],
			...(attribution ? [["dcatde:licenseAttributionByText", inLanguage("de", attribution)] as const] : []),
			["dcatap:availability", iri(`${authority}/planned-availability/STABLE`)],
			["dct:issued", typed("xsd:dateTime", distribution.issued.toISOString())],
			["dct:modified", typed("xsd:dateTime", distribution.modified.toISOString())],
			...(sha256 ? [["spdx:checksum", iri(checksumAddress(distribution))] as const] : []),
		],
	};
}

const checksumAddress = ({ id }: Distribution): string => `${id}-sha256`;

function checksumResources(distribution: Distribution): readonly Resource[] {
	const { sha256 } = distribution;
	if (!sha256) return [];
	return [
		{
			...{ ...iri(checksumAddress(distribution)), types: ["spdx:Checksum"] },
			properties: [
				["spdx:algorithm", { name: "spdx:checksumAlgorithm_sha256" }],
				["spdx:checksumValue", typed("xsd:hexBinary", sha256)],
			],
		},
	];
}
