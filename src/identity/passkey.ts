// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	type AuthenticationResponseJSON,
	type AuthenticatorTransport,
	generateAuthenticationOptions,
	generateRegistrationOptions,
	type RegistrationResponseJSON,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from "@simplewebauthn/server";

/** What is kept of a passkey to check sign-ins by. */
export type Credential = {
	readonly id: string;
	readonly publicKey: Uint8Array<ArrayBuffer>;
	readonly counter: number;
	readonly transports: readonly string[];
};

type Owner = { readonly id: string; readonly email: string; readonly name: string };

/** What is handed to the browser, and the part of it that its answer must contain. */
export type Ceremony = { readonly options: object; readonly challenge: string };

const hostOf = (address: string): string => new URL(address).hostname;
const transportsOf = (written: readonly string[]) => written as AuthenticatorTransport[];

/** Asks the browser to make a passkey. It unlocks the device itself (PIN, finger, face), so that it stands for two factors. */
export async function askForCreation(address: string, owner: Owner, known: readonly string[]): Promise<Ceremony> {
	const options = await generateRegistrationOptions({
		rpName: "Planstand",
		rpID: hostOf(address),
		userID: new TextEncoder().encode(owner.id),
		userName: owner.email,
		userDisplayName: owner.name,
		attestationType: "none",
		excludeCredentials: known.map((id) => ({ id })),
		authenticatorSelection: { residentKey: "required", userVerification: "required" },
	});
	return { options, challenge: options.challenge };
}

/** The passkey that a browser made; undefined where its answer is not to this question, or not from this site. */
export async function checkCreation(
	address: string,
	challenge: string,
	response: string,
): Promise<Credential | undefined> {
	const checked = await undefinedWhereThrown(() =>
		verifyRegistrationResponse({
			response: JSON.parse(response) as RegistrationResponseJSON,
			...{ expectedChallenge: challenge, expectedOrigin: address, expectedRPID: hostOf(address) },
			requireUserVerification: true,
		}),
	);
	if (!checked?.verified) return undefined;
	const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
	return { id, publicKey: new Uint8Array(publicKey), counter, transports };
}

/** Asks the browser to sign in with whichever passkey it has for this site. */
export async function askForPasskey(address: string): Promise<Ceremony> {
	const options = await generateAuthenticationOptions({ rpID: hostOf(address), userVerification: "required" });
	return { options, challenge: options.challenge };
}

/** The id of the passkey by which a browser answered; undefined for nonsense. */
export function answeredBy(response: string): string | undefined {
	try {
		const { id } = JSON.parse(response) as { readonly id?: unknown };
		return typeof id === "string" ? id : undefined;
	} catch {
		return undefined;
	}
}

/** The passkey's new counter where the answer is right; undefined where it is not. */
export async function checkPasskey(
	address: string,
	challenge: string,
	response: string,
	{ id, publicKey, counter, transports }: Credential,
): Promise<number | undefined> {
	const checked = await undefinedWhereThrown(() =>
		verifyAuthenticationResponse({
			response: JSON.parse(response) as AuthenticationResponseJSON,
			...{ expectedChallenge: challenge, expectedOrigin: address, expectedRPID: hostOf(address) },
			credential: { id, publicKey, counter, transports: transportsOf(transports) },
			requireUserVerification: true,
		}),
	);
	return checked?.verified ? checked.authenticationInfo.newCounter : undefined;
}

/** The library throws for every answer that is not right: a forged one is expected here. */
async function undefinedWhereThrown<T>(check: () => Promise<T>): Promise<T | undefined> {
	try {
		return await check();
	} catch {
		return undefined;
	}
}
