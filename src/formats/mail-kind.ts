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
	/undeliver|not (be )?deliver|unable to deliver|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|failure notice|delivery:? (has )?failed|delivery failure|message delivery failure|delivery (status notification )?\(?fail|mail delivery (failed|subsystem)|returned (mail|to sender)|mail system error|could not be delivered|couldn'?t be delivered|wasn'?t delivered|(message|mail) [^\n]{0,40}\bblocked\b|address not found|user unknown|non remis|non distribu|échec de (la )?(remise|distribution)|impossible de remettre|no se (ha podido|puede|pudo) entregar|no entregado|mancata consegna|non recapitabile|impossibile recapitare|onbestelbaar|niet bezorgd|não entregue|não (é possível|foi possível|pôde ser) entreg|nie dostarczono|niedostarcz|kunde inte levereras|kan inte levereras|kan ikke leveres|kunne ikke leveres|toimitus epäonnistui|ei voitu toimittaa|nedoruč|kézbesíthetetlen|teslim edilemedi|недоставлен|не удалось доставить|не доставлен|配信不能|配信できません|未送达|無法傳遞|无法投递|배달되지 않/i;
const DELAYED =
	/delay|verzöger|retard|retraso|ritardo|vertrag|försen|forsink|opóźni|still (be )?try|keep trying|will be retried|will (re)?try|delivery attempts will continue|could not send message for past|erneut versucht/i;
/** A report that it did arrive, or was read. */
const ARRIVED =
	/success|relayed|zugestellt wurde|erfolgreich|distribution réussie|entregado correctamente/i;
const FROM_MAILER =
	/^(mailer-daemon|mail-?daemon|mailerdaemon|mail delivery|microsoftexchange[0-9a-f]*)@/i;
/** Of a small firm it may be a person's own. */
const POSTMASTER = /^postmaster@/i;

const REPLY = /^\s*(re|aw|sv|vs|antw|odp|rv|r)\s*:/i;
/** The beginnings that programs give to a notice of absence, in the languages of the usual ones. */
const AWAY =
	/out[ -]?of[ -]?(the[ -])?office|^\s*ooo\b|automatic(ally)? (generated )?reply|auto[- ]?(reply|response|responder)|^\s*auto(matic|matisch)?\s*:|^\s*away\s*(:|$|until|from)|^\s*(annual |parental |maternity |sick )leave\b|^\s*i(['’]m| am) (currently )?(away\b|out of\b)|away from (my|the) (desk|mail|office)|on (annual |parental |maternity |sick )?leave|on vacation|on holiday|abwesenheit|abwesend|automatische antwort|nicht im (büro|haus|dienst)|im urlaub|absen(ce(?! of)|t\b)|réponse automatique|en congés?|fuera de (la )?oficina|ausencia|respuesta automática|de vacaciones|fuori (sede|ufficio)|risposta automatica|in ferie|afwezig|automatisch antwoord|resposta automática|fora do escritório|ausente|poza biurem|autoodpowied|automatyczna odpowied|nieobecn|automati(s)?k?t? svar|autosvar|frånvar|fraværend|poissa|automaattinen|automatická odpověď|automatikus válasz|otomatik yanıt|автоответ|автоматический ответ|αυτόματη απάντηση|自動応答|自動返信|不在|自动(答复|回复)|自動回覆|자동 회신|부재/i;

const ANSWERING = new Set(["REPLY", "COUNTER"]);

/** Tells what a mail is; `receivedOn` is the day from which a return without a year is counted. */
export function mailKind(mail: MailReading, receivedOn: PlainDate): MailKind {
	const { fields, subject, text, deliveries, from } = mail;
	const field = (name: string) => fields.get(name)?.toLowerCase() ?? "";
	if (deliveries?.length) return reportKind(deliveries);
	const isReport = field("content-type").includes("multipart/report");
	if (
		isReport &&
		/disposition-notification|feedback-report/.test(field("content-type"))
	)
		return { kind: "receipt" };
	const words = `${subject}\n${text.slice(0, 3000)}`;
	const fromNobody = field("return-path") === "<>";
	const fromMailer =
		FROM_MAILER.test(from) ||
		(fromNobody && /mailer|postmaster|daemon/i.test(from)) ||
		fields.has("x-failed-recipients");
	const isMachine = fromNobody || field("auto-submitted").startsWith("auto-");
	if (
		fromMailer ||
		isReport ||
		(POSTMASTER.test(from) && !REPLY.test(subject))
	) {
		if (isOnlyDelayed(subject, text)) return { kind: "delayed" };
		if (fields.has("x-failed-recipients") || FAILED.test(words))
			return { kind: "bounce", said: refusalIn(text) };
		if (DELAYED.test(words)) return { kind: "delayed" };
		if (ARRIVED.test(words)) return { kind: "receipt" };
		// A mailer speaks of what failed, in whatever language; only a postmaster may be a person.
		if (fromMailer || isMachine)
			return { kind: "bounce", said: refusalIn(text) };
	}
	// Filters refuse in a name of their own.
	if (fromNobody && !REPLY.test(subject) && FAILED.test(subject))
		return { kind: "bounce", said: refusalIn(text) };
	// What a calendar answers by itself is an answer all the same.
	if (mail.calendars.some(({ method }) => ANSWERING.has(method)))
		return { kind: "answer" };
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
	// Outlook suppresses automatic replies to what people write as well, so that says nothing.
	const isMarked =
		submitted.startsWith("auto-") ||
		["bulk", "junk"].includes(field("precedence"));
	// A subject alone may be a person's: "Re: out of office hours?"
	const isNew = !REPLY.test(subject);
	return AWAY.test(subject) && (isMarked || isNew);
}
