package dev.festival.writeup.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import dev.festival.account.Names;
import dev.festival.account.PersonId;
import dev.festival.account.SignedIn;
import dev.festival.page.KeptPieces;
import dev.festival.team.Member;
import dev.festival.team.NoSuchServiceException;
import dev.festival.team.NoSuchTeamException;
import dev.festival.team.Service;
import dev.festival.team.ServiceEditor;
import dev.festival.team.Services;
import dev.festival.team.Team;
import dev.festival.team.Teams;

/**
 * Shows what write-ups are about: the services and the teams that they name, each with
 * the stories that the reader may know of.
 */
@Controller
class AffectedController {

	private static final int STORIES = 10;

	private final Services services;

	private final ServiceEditor editor;

	private final Teams teams;

	private final Names names;

	private final ServiceList list;

	private final WriteUpList writeUps;

	private final FollowUpList followUps;

	private final KeptPieces pieces;

	private final Clock clock;

	AffectedController(Services services, ServiceEditor editor, Teams teams, Names names, ServiceList list,
			WriteUpList writeUps, FollowUpList followUps, KeptPieces pieces, Clock clock) {
		this.services = services;
		this.editor = editor;
		this.teams = teams;
		this.names = names;
		this.list = list;
		this.writeUps = writeUps;
		this.followUps = followUps;
		this.pieces = pieces;
		this.clock = clock;
	}

	@GetMapping("/services")
	String services(@AuthenticationPrincipal SignedIn reader, Model model) {
		model.addAttribute("services", this.list.catalogue(reader.personId()));
		model.addAttribute("loose", this.list.looseNames(reader.personId()));
		return "service/services";
	}

	@GetMapping("/services/{id}")
	String service(@PathVariable UUID id, @AuthenticationPrincipal SignedIn reader, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		Service service = this.services.findById(id).orElseThrow(NoSuchServiceException::new);
		UUID team = service.team();
		model.addAttribute("service", service);
		model.addAttribute("team", (team != null) ? this.teams.findById(team).orElse(null) : null);
		model.addAttribute("editable", this.editor.isEditableBy(service, reader));
		model.addAttribute("followUps", this.followUps.ofService(service.name(), reader.personId()));
		model.addAttribute("today", LocalDate.ofInstant(this.clock.instant(), reader.zone()));
		fill(WriteUpFilter.ofService(service.name()), reader, model, request, response);
		return "service/service";
	}

	@GetMapping("/teams/{id}")
	String team(@PathVariable UUID id, @AuthenticationPrincipal SignedIn reader, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		Team team = this.teams.findById(id).orElseThrow(NoSuchTeamException::new);
		Map<PersonId, String> called = this.names.of(team.members().stream().map(Member::person).toList());
		model.addAttribute("team", team);
		model.addAttribute("leads", called(team, true, called));
		model.addAttribute("others", called(team, false, called));
		model.addAttribute("services", this.services.ofTeam(id));
		fill(WriteUpFilter.ofTeam(team.name()), reader, model, request, response);
		return "team/team";
	}

	private void fill(WriteUpFilter filter, SignedIn reader, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		Times times = new Times(reader.zone());
		List<WriteUpRow> rows = this.writeUps.read(filter, reader.personId(), STORIES).rows();
		model.addAttribute("times", times);
		model.addAttribute("rows", rows.stream().limit(STORIES).toList());
		model.addAttribute("more", rows.size() > STORIES);
		model.addAttribute("pieces", this.pieces.by("writeup/row", "short", times, request, response));
	}

	private static String called(Team team, boolean leads, Map<PersonId, String> names) {
		return team.members()
			.stream()
			.filter((member) -> member.leads() == leads)
			.map((member) -> names.getOrDefault(member.person(), "somebody"))
			.sorted()
			.collect(Collectors.joining(", "));
	}

}
