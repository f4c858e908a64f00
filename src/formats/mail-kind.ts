import type { PlainDate } from "#core/instant.ts";
import type { MailReading } from "./mail-message.ts";
import { returnDate } from "./mail-return-date.ts";

/**
 * What a mail is, by its form. Whether an answer says yes or no is for the person to say. `said`: in the words of the server.
 * `delayed` and `receipt` change nothing.
 */
export type MailKind =
	| { kind: "answer" }
	| { kind: "bounce"; said: string }
	| { kind: "delayed" }
	| { kind: "receipt" }
	| { kind: "out-of-office"; returnOn: PlainDate | null };

const FAILED =
	/undeliver|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|failure notice|delivery (has )?failed|delivery (status notification )?\(?fail|mail delivery (failed|subsystem)|returned (mail|to sender)|could not be delivered|wasn'?t delivered|non remis|non distribu|échec de (la )?(remise|distribution)|no se ha podido entregar|no entregado|mancata consegna|onbestelbaar|niet bezorgd|não entregue|nie dostarczono|kunde inte levereras/i;
const DELAYED =
	/delay|verzöger|retard|retraso|ritardo|vertrag|still (be )?try|will be retried|erneut versucht/i;
const FROM_MAILER =
	/^(mailer-daemon|postmaster|mail-?daemon|mailerdaemon|mail delivery|microsoftexchange[0-9a-f]*)@/i;

const AWAY =
	/out[ -]?of[ -]?(the[ -])?office|automatic(ally)? (generated )?reply|auto[- ]?(reply|response|responder)|away from (my|the) (desk|mail|office)|on (annual |parental |maternity |sick )?leave|on vacation|on holiday|abwesenheit|abwesend|automatische antwort|nicht im (büro|haus|dienst)|im urlaub|absen(ce|t)|réponse automatique|en congés?|fuera de (la )?oficina|respuesta automática|de vacaciones|fuori (sede|ufficio)|risposta automatica|in ferie|afwezig|automatisch antwoord|resposta automática|fora do escritório|ausente|poza biurem|autoodpowied|automatisk svar|autosvar|frånvar|fraværend|poissa|automaattinen/i;

/** Tells what a mail is; `receivedOn` is the day from which a return without a year is counted. */
export function mailKind(mail: MailReading, receivedOn: PlainDate): MailKind {
	const { fields, subject, text, deliveries, from } = mail;
	const field = (name: string) => fields.get(name)?.toLowerCase() ?? "";
	if (deliveries?.length) return reportKind(deliveries);
	const isReport = field("content-type").includes("multipart/report");
	if (isReport && field("content-type").includes("disposition-notification"))
		return { kind: "receipt" };
	const fromMailer =
		FROM_MAILER.test(from) ||
		(field("return-path") === "<>" && /mailer|postmaster|daemon/i.test(from)) ||
		fields.has("x-failed-recipients");
	if (fromMailer || isReport) {
		const words = `${subject}\n${text.slice(0, 3000)}`;
		if (fields.has("x-failed-recipients") || FAILED.test(words))
			return isOnlyDelayed(subject, text)
				? { kind: "delayed" }
				: { kind: "bounce", said: refusalIn(text) };
		if (DELAYED.test(words)) return { kind: "delayed" };
		if (fromMailer) return { kind: "receipt" };
	}
	if (isAutomatic(field, fields, subject))
		return {
			kind: "out-of-office",
			returnOn: returnDate(`${subject}\n\n${text}`, receivedOn),
		};
	return { kind: "answer" };
}

function reportKind(
	deliveries: NonNullable<MailReading["deliveries"]>,
): MailKind {
	const failed = deliveries.find(
		({ action, status }) =>
			action === "failed" ||
			(action !== "delivered" && status.startsWith("5.")),
	);
	if (failed) return { kind: "bounce", said: failed.said || failed.status };
	return deliveries.some(({ action }) => action === "delayed")
		? { kind: "delayed" }
		: { kind: "receipt" };
}

function isOnlyDelayed(subject: string, text: string): boolean {
	return (
		DELAYED.test(subject) ||
		(/warning/i.test(subject) && DELAYED.test(text.slice(0, 2000)))
	);
}

/** The line in which a plain report repeats what a server said. */
function refusalIn(text: string): string {
	const line = text
		.split("\n")
		.find((one) => /\b5\d\d[ -]|\b5\.\d\.\d{1,3}\b/.test(one));
	return (line ?? "").trim().slice(0, 300);
}

function isAutomatic(
	field: (name: string) => string,
	fields: ReadonlyMap<string, string>,
	subject: string,
): boolean {
	const submitted = field("auto-submitted");
	if (submitted.startsWith("auto-replied")) return true;
	if (
		["x-autoreply", "x-autorespond", "x-autoresponder"].some((one) =>
			fields.has(one),
		)
	)
		return field("x-autoreply") !== "no";
	if (["auto_reply", "auto-reply"].includes(field("precedence"))) return true;
	const isMarked =
		submitted.startsWith("auto-") ||
		fields.has("x-auto-response-suppress") ||
		["bulk", "junk"].includes(field("precedence"));
	// A subject alone may be a person's: "Re: out of office hours?"
	const isNew = !/^\s*(re|aw|sv|vs|antw)\s*:/i.test(subject);
	return AWAY.test(subject) && (isMarked || isNew);
}
