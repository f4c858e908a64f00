import { useMemo } from "preact/hooks";
import { countryCodes } from "#core/country-codes.ts";
import { read } from "#http/client.ts";
import calendar from "#messages/arrange-calendar";
import ownMail from "#messages/arrange-mail";
import m from "#messages/settings";
import mail from "#messages/today-mail";
import { client, useRead, useWrite } from "#web/api.ts";
import { formValues, SelectField, TextField } from "#web/kit/fields.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { ChangeProfileInput, Profile } from "../schema.ts";

export function SettingsPage() {
	const profile = useRead(["profile"], () => read(client.profile.$get()));
	return (
		<>
			<PageHead title={m.title()} lead={m.lead()} />
			<Loaded query={profile}>{(found) => <You profile={found} />}</Loaded>
			<OwnMail />
			<section class="sheet stack section">
				<h2>{m.dataTitle()}</h2>
				<p>{m.dataWhere()}</p>
				<p>{m.dataExport()}</p>
				<a class="btn" href="/api/v1/export" download="askaround.zip">
					{m.exportDo()}
				</a>
			</section>
			<section class="sheet stack section">
				<h2>{mail.settingsTitle()}</h2>
				<p>{mail.settingsBody()}</p>
				<a class="btn" href="/settings/morning">
					{mail.settingsDo()}
				</a>
			</section>
			<section class="sheet stack section">
				<h2>{calendar.settingsTitle()}</h2>
				<p>{calendar.settingsBody()}</p>
				<a class="btn" href="/settings/calendars">
					{calendar.toCalendars()}
				</a>
			</section>
			<Reach />
		</>
	);
}

/** The person's own mail, which Arrange sends and reads. */
function OwnMail() {
	const { data } = useRead(["mail-account"], () =>
		read(client["mail-account"].$get()),
	);
	const account = data?.account;
	const fault = account?.sendingFault ?? account?.readingFault;
	return (
		<section class="sheet stack section">
			<h2>{ownMail.settingsLink()}</h2>
			{account && fault ? (
				<p class="fault">
					{ownMail.settingsFault({
						address: account.address,
						sentence: fault.sentence,
					})}
				</p>
			) : (
				<p>
					{account
						? ownMail.settingsOn({ address: account.address })
						: ownMail.settingsNone()}
				</p>
			)}
			<a class="btn" href="/settings/mail">
				{account ? ownMail.changeMail() : ownMail.setUpDo()}
			</a>
		</section>
	);
}

/** Which of the two holds here (DESIGN §7, Reach). */
function Reach() {
	const { data } = useRead(["devices"], () => read(client.devices.$get()));
	const address = data?.publicUrl && new URL(data.publicUrl).host;
	return (
		<section class="sheet stack section">
			<h2>{m.reachTitle()}</h2>
			<p>{address ? m.reachPublic({ address }) : m.reach()}</p>
			<a class="btn" href="/devices">
				{m.toDevices()}
			</a>
		</section>
	);
}

function You({ profile }: { profile: Profile }) {
	const save = useWrite((json: ChangeProfileInput) =>
		read(client.profile.$patch({ json })),
	);
	const zones = useMemo(() => zoneOptions(profile.zone), [profile.zone]);
	const countries = useMemo(countryOptions, []);
	return (
		<section class="sheet stack">
			<h2>{m.youTitle()}</h2>
			<p class="small">{m.youHow()}</p>
			<form
				class="form"
				onInput={() => save.isSuccess && save.reset()}
				onSubmit={(event) => {
					event.preventDefault();
					const said = formValues(event.currentTarget);
					save.mutate({
						name: said.name ?? null,
						email: said.email ?? null,
						phone: said.phone ?? null,
						background: said.background ?? null,
						zone: said.zone,
						country: said.country ?? null,
					});
				}}
			>
				<div class="form-row">
					<TextField
						name="name"
						label={m.name()}
						hint={m.nameHint()}
						value={profile.name ?? ""}
						autocomplete="name"
						maxLength={200}
					/>
					<TextField
						name="email"
						type="email"
						label={m.email()}
						value={profile.email ?? ""}
						autocomplete="email"
						maxLength={200}
					/>
				</div>
				<TextField
					name="background"
					label={m.background()}
					hint={m.backgroundHint()}
					value={profile.background ?? ""}
					maxLength={300}
				/>
				<TextField
					name="phone"
					type="tel"
					label={m.phone()}
					hint={m.phoneHint()}
					value={profile.phone ?? ""}
					autocomplete="tel"
					maxLength={60}
				/>
				<div class="form-row">
					<SelectField
						name="zone"
						label={m.zone()}
						hint={m.zoneHint()}
						value={profile.zone}
						options={zones}
					/>
					<SelectField
						name="country"
						label={m.country()}
						hint={m.countryHint()}
						value={profile.country ?? ""}
						options={countries}
					/>
				</div>
				<Fault error={save.error} />
				<div class="form-acts">
					<button type="submit" class="btn do" disabled={save.isPending}>
						{m.save()}
					</button>
					<span role="status">{save.isSuccess ? m.saved() : ""}</span>
				</div>
			</form>
		</section>
	);
}

/** Every zone that the browser knows, and the one in use even if it does not. */
function zoneOptions(own: string) {
	const known = Intl.supportedValuesOf("timeZone");
	const all = new Set(["UTC", own, ...known]);
	return [...all]
		.sort()
		.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}

function countryOptions() {
	const names = new Intl.DisplayNames("en", { type: "region" });
	const named = countryCodes
		.map((code) => ({ value: code, label: names.of(code) ?? code }))
		.sort((a, b) => a.label.localeCompare(b.label));
	return [{ value: "", label: m.countryNone() }, ...named];
}
