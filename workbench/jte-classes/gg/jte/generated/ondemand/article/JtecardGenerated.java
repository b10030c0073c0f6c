package gg.jte.generated.ondemand.article;
import id.kawat.workbench.Visit;
import id.kawat.workbench.article.FactCard;
import id.kawat.workbench.article.LitText.Piece;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtecardGenerated {
	public static final String JTE_NAME = "article/card.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,14,14,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,18,18,18,18,18,18,19,19,20,20,20,20,21,21,22,22,22,22,22,22,22,22,22,22,22,22,23,23,24,24,24,24,24,24,24,25,25,28,28,28,28,28,28,28,29,29,29,29,29,29,29,29,29,29,29,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,31,31,31,31,31,31,31,31,31,31,31,33,33,34,34,36,36,36,36,36,36,36,36,36,36,36,36,37,37,37,37,37,37,38,38,38,38,38,38,40,40,41,42,42,42,42,42,42,43,43,44,45,45,45,45,45,45,45,45,45,46,46,48,48,48,49,49,50,50,51,51,53,53,55,55,56,56,56,56,56,57,57,57,58,58,58,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,61,61,62,62,62,63,63,63,63,63,63,63,63,63,63,63,63,63,64,64,65,65,65,65,65,65,67,67,68,68,68,70,70,71,71,72,72,74,74,76,76,77,78,78,78,78,78,78,78,78,78,79,79,80,80,80,80,80,80,80,80,81,81,81,81,81,81,81,81,81,82,82,82,82,82,82,82,82,82,83,83,83,83,83,83,83,83,83,84,84,84,84,84,84,84,86,86,87,88,88,88,88,88,88,88,88,89,89,89,89,89,89,89,89,89,90,90,90,90,90,90,90,90,90,91,91,91,91,91,91,91,93,93,94,96,96,96,96,96,96,96,97,97,97,97,97,97,97,97,98,98,98,98,98,98,98,98,98,99,99,99,99,99,99,99,99,99,101,101,101,101,101,101,101,102,102,102,102,104,104,104,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,107,108,108,109,110,110,110,110,110,110,110,110,111,111,111,111,111,111,111,111,111,112,112,112,112,112,112,112,112,112,113,113,113,113,113,113,113,115,115,117,117,119,119,119,4,5,6,7,8,9,10,11,12,13,13,13,13};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, FactCard card, boolean open, boolean editable, boolean queue, String back, String problem, List<Piece> sentence, String title, boolean oob) {
		var here = "/article/" + Visit.escaped(card.article()) + "/fact/" + Visit.escaped(card.id());
		var back0 = back.isEmpty() ? "" : "?back=" + Visit.escaped(back);
		jteOutput.writeContent("<li class=\"fact ");
		jteOutput.setContext("li", "class");
		jteOutput.writeUserContent(card.tone());
		jteOutput.setContext("li", null);
		jteOutput.writeContent(" ");
		jteOutput.setContext("li", "class");
		jteOutput.writeUserContent(card.isOut() ? "out" : "");
		jteOutput.setContext("li", null);
		jteOutput.writeContent(" ");
		jteOutput.setContext("li", "class");
		jteOutput.writeUserContent(open ? "on" : "");
		jteOutput.setContext("li", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = card.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("li", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" tabindex=\"-1\"");
		var __jte_html_attribute_1 = card.state().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-state=\"");
			jteOutput.setContext("li", "data-state");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" hx-target=\"this\" hx-swap=\"outerHTML\"");
		var __jte_html_attribute_2 = oob ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" hx-swap-oob=\"");
			jteOutput.setContext("li", "hx-swap-oob");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n");
		if (!problem.isEmpty()) {
			jteOutput.writeContent("  <p class=\"note\" role=\"alert\"><strong>");
			jteOutput.setContext("strong", null);
			jteOutput.writeUserContent(visit.say("article.refused"));
			jteOutput.writeContent("</strong> <span lang=\"en\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(problem);
			jteOutput.writeContent("</span></p>\n");
		}
		jteOutput.writeContent("  <p class=\"say\" id=\"s-");
		jteOutput.setContext("p", "id");
		jteOutput.writeUserContent(card.id());
		jteOutput.setContext("p", null);
		jteOutput.writeContent("\">\n");
		if (queue) {
			jteOutput.writeContent("    <a");
			var __jte_html_attribute_3 = visit.article(card.article(), card.id());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(card.says());
			jteOutput.writeContent("</a>\n");
		} else {
			jteOutput.writeContent("    <a href=\"#w-");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(card.id());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\" class=\"towords\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(card.says());
			jteOutput.writeContent("</a>\n");
		}
		jteOutput.writeContent("  </p>\n  <p class=\"chips\">\n    ");
		if (queue) {
			jteOutput.writeContent("<span class=\"chip\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(visit.label("kind", card.kind().code()));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n    ");
		for (var chip : card.chips()) {
			jteOutput.writeContent("<span class=\"chip ");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(chip.look());
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(chip.words());
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n    <span class=\"chip sure\"");
		var __jte_html_attribute_4 = visit.say("article.confidence");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("span", "title");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(card.confidence());
		jteOutput.writeContent("&nbsp;%<span class=\"hidden\"> ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(visit.say("article.confidence"));
		jteOutput.writeContent("</span></span>\n    ");
		if (!card.state().code().equals("read")) {
			jteOutput.writeContent("<span class=\"chip state ");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(card.state().code());
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(visit.label("article.state", card.state().code()));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n  </p>\n");
		if (!sentence.isEmpty()) {
			jteOutput.writeContent("  <blockquote class=\"sentence\" lang=\"id\">");
			gg.jte.generated.ondemand.article.JtepiecesGenerated.render(jteOutput, jteHtmlInterceptor, sentence, false);
			jteOutput.writeContent("</blockquote>\n  <p class=\"small quiet\">\n    <a");
			var __jte_html_attribute_5 = visit.article(card.article(), card.id());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(title.isEmpty() ? visit.say("article.untitled") : title);
			jteOutput.writeContent("</a>\n    ");
			if (card.fact().document().outlet().isPresent()) {
				jteOutput.writeContent(" · ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(card.fact().document().outlet().get());
			}
			jteOutput.writeContent("\n    ");
			if (card.fact().document().published().isPresent()) {
				jteOutput.writeContent(" · ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.date(card.fact().document().published().get()));
			}
			jteOutput.writeContent("\n  </p>\n");
		}
		for (var line : card.about()) {
			jteOutput.writeContent("  <p class=\"small\"><span class=\"quiet\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.name());
			jteOutput.writeContent(":</span> <span class=\"said\" lang=\"id\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.value());
			jteOutput.writeContent("</span></p>\n");
		}
		if (!card.opinions().isEmpty()) {
			jteOutput.writeContent("  <div class=\"opinions\" role=\"group\"");
			var __jte_html_attribute_6 = visit.say("article.opinions");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("div", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n");
			for (var opinion : card.opinions().entrySet()) {
				jteOutput.writeContent("  <div>\n    <p><strong>");
				jteOutput.setContext("strong", null);
				jteOutput.writeUserContent(opinion.getKey());
				jteOutput.writeContent("</strong></p>\n");
				for (var entry : opinion.getValue()) {
					jteOutput.writeContent("    ");
					gg.jte.generated.ondemand.article.JteentryGenerated.render(jteOutput, jteHtmlInterceptor, visit, entry, false);
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("  </div>\n");
			}
			jteOutput.writeContent("  </div>\n");
		}
		jteOutput.writeContent("  <details class=\"why\"");
		var __jte_html_attribute_7 = open;
		if (__jte_html_attribute_7) {
		jteOutput.writeContent(" open");
		}
		jteOutput.writeContent(">\n    <summary>");
		jteOutput.setContext("summary", null);
		jteOutput.writeUserContent(visit.say("article.why"));
		jteOutput.writeContent("</summary>\n    <blockquote lang=\"id\">");
		jteOutput.setContext("blockquote", null);
		jteOutput.writeUserContent(card.fact().evidence().text());
		jteOutput.writeContent("</blockquote>\n    <p class=\"small\"><code>");
		jteOutput.setContext("code", null);
		jteOutput.writeUserContent(card.rule());
		jteOutput.writeContent("</code>");
		if (!card.note().isEmpty()) {
			jteOutput.writeContent(" — <span");
			var __jte_html_attribute_8 = card.foreign() ? "en" : visit.language().code();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" lang=\"");
				jteOutput.setContext("span", "lang");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("span", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(card.note());
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</p>\n    <dl class=\"pairs small\">\n");
		for (var line : card.fields()) {
			jteOutput.writeContent("    <dt>");
			jteOutput.setContext("dt", null);
			jteOutput.writeUserContent(line.name());
			jteOutput.writeContent("</dt>\n    <dd>");
			if (line.before().isPresent()) {
				jteOutput.writeContent("<del>");
				jteOutput.setContext("del", null);
				jteOutput.writeUserContent(line.before().get());
				jteOutput.writeContent("</del> <ins>");
				jteOutput.setContext("ins", null);
				jteOutput.writeUserContent(line.value());
				jteOutput.writeContent("</ins>");
			} else {
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(line.value());
			}
			jteOutput.writeContent("</dd>\n");
		}
		jteOutput.writeContent("      <dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(visit.say("article.id"));
		jteOutput.writeContent("</dt><dd><code>");
		jteOutput.setContext("code", null);
		jteOutput.writeUserContent(card.id());
		jteOutput.writeContent("</code></dd>\n    </dl>\n");
		if (!card.said().isEmpty()) {
			jteOutput.writeContent("    <p class=\"small\"><strong>");
			jteOutput.setContext("strong", null);
			jteOutput.writeUserContent(visit.say("article.history"));
			jteOutput.writeContent("</strong></p>\n    <ul class=\"plain small history\">\n");
			for (var entry : card.said()) {
				jteOutput.writeContent("    <li>");
				gg.jte.generated.ondemand.article.JteentryGenerated.render(jteOutput, jteHtmlInterceptor, visit, entry, true);
				jteOutput.writeContent("</li>\n");
			}
			jteOutput.writeContent("    </ul>\n");
		}
		jteOutput.writeContent("  </details>\n");
		if (editable) {
			var mine = card.lastOf(visit.who().name());
			jteOutput.writeContent("  <div class=\"acts noprint\" role=\"group\"");
			var __jte_html_attribute_9 = visit.say("article.judge");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("div", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_9);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n");
			if (mine.isPresent()) {
				jteOutput.writeContent("  <form method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/undo\" hx-post=\"");
				jteOutput.setContext("form", "hx-post");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/undo\">\n    <input type=\"hidden\" name=\"csrf\"");
				var __jte_html_attribute_10 = visit.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_10);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <input type=\"hidden\" name=\"back\"");
				var __jte_html_attribute_11 = back;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_11);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <input type=\"hidden\" name=\"correction\"");
				var __jte_html_attribute_12 = mine.get().correction().id();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_12);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <button data-key=\"u\" aria-describedby=\"s-");
				jteOutput.setContext("button", "aria-describedby");
				jteOutput.writeUserContent(card.id());
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("article.undo"));
				jteOutput.writeContent("</button>\n  </form>\n");
			}
			if (!card.state().code().equals("accepted") && !card.isOut()) {
				jteOutput.writeContent("  <form method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/accept\" hx-post=\"");
				jteOutput.setContext("form", "hx-post");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/accept\">\n    <input type=\"hidden\" name=\"csrf\"");
				var __jte_html_attribute_13 = visit.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_13);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <input type=\"hidden\" name=\"back\"");
				var __jte_html_attribute_14 = back;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_14);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <button data-key=\"a\" aria-describedby=\"s-");
				jteOutput.setContext("button", "aria-describedby");
				jteOutput.writeUserContent(card.id());
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("article.accept"));
				jteOutput.writeContent("</button>\n  </form>\n");
			}
			if (!card.isOut()) {
				jteOutput.writeContent("  <details class=\"reject\">\n    <summary class=\"button\" data-key=\"r\" aria-describedby=\"s-");
				jteOutput.setContext("summary", "aria-describedby");
				jteOutput.writeUserContent(card.id());
				jteOutput.setContext("summary", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("summary", null);
				jteOutput.writeUserContent(visit.say("article.reject"));
				jteOutput.writeContent("</summary>\n    <form method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/reject\" hx-post=\"");
				jteOutput.setContext("form", "hx-post");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/reject\">\n      <input type=\"hidden\" name=\"csrf\"");
				var __jte_html_attribute_15 = visit.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_15);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n      <input type=\"hidden\" name=\"back\"");
				var __jte_html_attribute_16 = back;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_16)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_16);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n      <div class=\"field\">\n        <label for=\"r-");
				jteOutput.setContext("label", "for");
				jteOutput.writeUserContent(card.id());
				jteOutput.setContext("label", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("article.reason"));
				jteOutput.writeContent("</label>\n        <input id=\"r-");
				jteOutput.setContext("input", "id");
				jteOutput.writeUserContent(card.id());
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\" name=\"reason\" type=\"text\" required maxlength=\"500\" list=\"reasons\" autocomplete=\"off\">\n      </div>\n      <button class=\"danger\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("article.reject.do"));
				jteOutput.writeContent("</button>\n    </form>\n  </details>\n  <a class=\"button\" data-key=\"e\" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/edit");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(back0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\" hx-get=\"");
				jteOutput.setContext("a", "hx-get");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/edit");
				jteOutput.setContext("a", "hx-get");
				jteOutput.writeUserContent(back0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\" aria-describedby=\"s-");
				jteOutput.setContext("a", "aria-describedby");
				jteOutput.writeUserContent(card.id());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("article.edit"));
				jteOutput.writeContent("</a>\n");
			}
			if (card.state().code().equals("rejected") && mine.isEmpty()) {
				jteOutput.writeContent("  <form method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/accept\" hx-post=\"");
				jteOutput.setContext("form", "hx-post");
				jteOutput.writeUserContent(here);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/accept\">\n    <input type=\"hidden\" name=\"csrf\"");
				var __jte_html_attribute_17 = visit.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_17)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_17);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <input type=\"hidden\" name=\"back\"");
				var __jte_html_attribute_18 = back;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_18)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_18);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <button data-key=\"a\" aria-describedby=\"s-");
				jteOutput.setContext("button", "aria-describedby");
				jteOutput.writeUserContent(card.id());
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("article.accept.still"));
				jteOutput.writeContent("</button>\n  </form>\n");
			}
			jteOutput.writeContent("  </div>\n");
		}
		jteOutput.writeContent("</li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		FactCard card = (FactCard)params.get("card");
		boolean open = (boolean)params.getOrDefault("open", false);
		boolean editable = (boolean)params.getOrDefault("editable", false);
		boolean queue = (boolean)params.getOrDefault("queue", false);
		String back = (String)params.getOrDefault("back", "");
		String problem = (String)params.getOrDefault("problem", "");
		List<Piece> sentence = (List<Piece>)params.getOrDefault("sentence", java.util.List.of());
		String title = (String)params.getOrDefault("title", "");
		boolean oob = (boolean)params.getOrDefault("oob", false);
		render(jteOutput, jteHtmlInterceptor, visit, card, open, editable, queue, back, problem, sentence, title, oob);
	}
}
