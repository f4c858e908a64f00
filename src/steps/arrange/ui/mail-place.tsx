import m from "#messages/arrange-mail";
import { SelectField, TextField } from "#web/kit/fields.tsx";

export interface PlaceValues {
	host: string;
	port: number;
	security: "tls" | "starttls" | "none";
}

/** Where a server is, and how the connection to it is made safe. */
export function MailPlaceFields({
	name,
	legend,
	place,
}: {
	name: "smtp" | "imap";
	legend: string;
	place: PlaceValues;
}) {
	return (
		<fieldset>
			<legend>{legend}</legend>
			<div class="mail-place">
				<TextField
					name={`${name}Host`}
					label={name === "smtp" ? m.hostSmtp() : m.hostImap()}
					value={place.host}
					required
					maxLength={253}
				/>
				<TextField
					name={`${name}Port`}
					type="number"
					label={m.portLabel()}
					value={place.port}
					min={1}
					max={65535}
					required
				/>
				<SelectField
					name={`${name}Security`}
					label={m.securityLabel()}
					value={place.security}
					options={[
						{ value: "tls", label: m.securityTls() },
						{ value: "starttls", label: m.securityStarttls() },
						{ value: "none", label: m.securityNone() },
					]}
				/>
			</div>
		</fieldset>
	);
}

/** The fields above as they stand; what is not shown stays as it was. */
export function placeOf(
	name: "smtp" | "imap",
	values: Record<string, string>,
	before: PlaceValues,
): PlaceValues {
	const security = values[`${name}Security`];
	return {
		host: values[`${name}Host`] ?? before.host,
		port: Number(values[`${name}Port`] ?? before.port),
		security:
			security === "tls" || security === "starttls" || security === "none"
				? security
				: before.security,
	};
}
