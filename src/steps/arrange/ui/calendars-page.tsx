import "./calendars.css";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange-calendar";
import { client, useRead, useWrite } from "#web/api.ts";
import { LeaveServer, NewPassword } from "#web/kit/server-kept.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { RemoteCalendar } from "../schema/remote-calendar.ts";
import { ConnectCalendars } from "./calendar-connect.tsx";
import { CalendarFeed } from "./calendar-feed.tsx";
import { CalendarQuestions } from "./calendar-questions.tsx";

/** The person's calendars on a server, what was changed there by hand, and the link to subscribe to. */
export function CalendarsPage() {
	const calendars = useRead(["calendars"], () => read(client.calendars.$get()));
	const [isAdding, setAdding] = useState(false);
	return (
		<>
			<PageHead title={m.title()} lead={m.lead()} />
			<Loaded query={calendars}>
				{(found) => (
					<div class="stack cal">
						<CalendarQuestions />
						{found.map((calendar) => (
							<CalendarCard key={calendar.id} calendar={calendar} />
						))}
						{found.length === 0 || isAdding ? (
							<ConnectCalendars
								isFirst={found.length === 0}
								onDone={() => setAdding(false)}
							/>
						) : (
							<div class="row">
								<button
									type="button"
									class="btn"
									onClick={() => setAdding(true)}
								>
									{m.connectAnother()}
								</button>
							</div>
						)}
						<CalendarFeed />
					</div>
				)}
			</Loaded>
		</>
	);
}

/** What went wrong is kept with the calendar: it is read again then too. */
function useReading(id: string) {
	const cache = useQueryClient();
	return useWrite(async () => {
		try {
			return await read(client.calendars[":id"].syncs.$post({ param: { id } }));
		} catch (error) {
			await cache.invalidateQueries({ queryKey: ["calendars"] });
			throw error;
		}
	});
}

function CalendarCard({ calendar }: { calendar: RemoteCalendar }) {
	const { id, name, fault } = calendar;
	const [isLeaving, setLeaving] = useState(false);
	const reading = useReading(id);
	const change = useWrite(
		(json: { readsBusy?: boolean; takesMeetings?: boolean }) =>
			read(client.calendars[":id"].$patch({ param: { id }, json })),
	);
	return (
		<section class="sheet stack" aria-labelledby={`calendar-${id}`}>
			<div class="cal-head">
				<div>
					<h2 id={`calendar-${id}`}>{name}</h2>
					<p class="small cal-place">
						{m.place({ user: calendar.user, server: calendar.server })}
					</p>
				</div>
				{calendar.needsPassword ? null : (
					<button
						type="button"
						class="btn"
						disabled={reading.isPending}
						onClick={() => reading.mutate(undefined)}
					>
						<span>
							{reading.isPending ? m.reading() : m.readNow()}
							<span class="visually-hidden">: {name}</span>
						</span>
					</button>
				)}
			</div>
			{fault ? (
				<p class="fault" role="alert">
					{fault.sentence}
					{calendar.nextTryAt
						? ` ${m.nextTry({ at: clock(calendar.nextTryAt) })}`
						: ""}
				</p>
			) : null}
			<p class="small" role="status">
				{calendar.lastReadAt
					? m.lastRead({ at: clock(calendar.lastReadAt) })
					: m.notRead()}
			</p>
			{calendar.needsPassword ? <NewPasswordOf id={id} /> : null}
			{fault ? null : <Fault error={reading.error} />}
			<div class="cal-choices">
				<label class="check">
					<input
						type="checkbox"
						checked={calendar.readsBusy}
						onChange={(event) =>
							change.mutate({ readsBusy: event.currentTarget.checked })
						}
					/>
					{m.readsBusy()}
				</label>
				{calendar.mayWrite ? (
					<label class="check">
						<input
							type="checkbox"
							checked={calendar.takesMeetings}
							onChange={(event) =>
								change.mutate({ takesMeetings: event.currentTarget.checked })
							}
						/>
						{m.takesMeetings()}
					</label>
				) : (
					<p class="small">{m.readOnly()}</p>
				)}
			</div>
			<p class="small">{m.privacy()}</p>
			<Fault error={change.error} />
			<div class="row">
				<button
					type="button"
					class="btn quiet"
					onClick={() => setLeaving(true)}
				>
					<span>
						{m.disconnect()}
						<span class="visually-hidden">: {name}</span>
					</span>
				</button>
			</div>
			{isLeaving ? (
				<LeaveDialog calendar={calendar} onClose={() => setLeaving(false)} />
			) : null}
		</section>
	);
}

function NewPasswordOf({ id }: { id: string }) {
	const reading = useReading(id);
	const save = useWrite(async (password: string) => {
		const json = { password };
		await read(client.calendars[":id"].$patch({ param: { id }, json }));
		return reading.mutateAsync(undefined).catch(() => null);
	});
	return (
		<NewPassword
			id={id}
			isPending={save.isPending}
			submitLabel={save.isPending ? m.reading() : m.saveAndRead()}
			onSubmit={save.mutate}
		/>
	);
}

function LeaveDialog({
	calendar: { id, name, server },
	onClose,
}: {
	calendar: RemoteCalendar;
	onClose: () => void;
}) {
	const leave = useWrite(
		() => read(client.calendars[":id"].$delete({ param: { id } })),
		onClose,
	);
	return (
		<LeaveServer
			title={m.disconnectTitle({ name })}
			body={m.disconnectBody({ server })}
			label={m.disconnect()}
			leave={leave}
			onClose={onClose}
		/>
	);
}

/** "today, 16:05", or "24 Nov, 16:05": the zone is that of the device, as everything here is. */
function clock(instant: string): string {
	const at = new Date(instant);
	const time = at.toLocaleTimeString("en-GB", {
		hour: "2-digit",
		minute: "2-digit",
	});
	const isToday = at.toDateString() === new Date().toDateString();
	if (isToday) return m.todayAt({ time });
	const day = at.toLocaleDateString("en-GB", {
		day: "numeric",
		month: "short",
	});
	return m.dayAt({ day, time });
}
