package gg.jte.generated.ondemand.places;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.CalendarPages.Day;
import id.kawat.workbench.places.CalendarPages.Item;
import id.kawat.workbench.places.CalendarPages.Month;
import id.kawat.workbench.places.Line;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtecalendarGenerated {
	public static final String JTE_NAME = "places/calendar.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,7,7,7,26,26,27,27,29,29,29,29,29,29,29,29,29,29,29,29,29,29,30,30,30,31,31,31,33,33,33,33,33,33,33,34,34,34,34,34,34,34,34,34,35,35,36,36,36,36,36,36,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,37,39,39,39,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,40,42,42,42,44,44,44,44,44,44,44,45,45,45,45,45,45,45,45,45,46,46,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,47,48,48,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,54,54,54,54,54,54,54,56,56,58,58,59,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,61,61,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,62,63,63,64,64,64,64,64,64,66,66,68,68,69,71,71,73,73,73,73,73,73,73,73,73,74,74,74,74,74,74,74,74,74,74,74,76,76,76,77,77,78,78,78,79,79,81,81,82,82,82,82,82,82,82,82,82,82,82,83,83,85,85,85,85,85,85,85,86,86,87,88,88,88,90,90,92,92,95,95,95,95,95,95,96,96,96,96,96,96,96,97,97,97,99,99,100,100,101,101,103,103,103,103,103,103,103,104,104,107,107,107,107,108,108,108,108,108,108,108,108,108,109,109,109,110,110,110,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,25,25,25};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String with, String code, String category, List<String> categories, List<String> names, boolean whole, String title, String before, String after, List<Month> months, List<List<Day>> weeks, List<String> days, List<Item> agenda, int inAll, String year, List<Line> ofYear, List<Line> overdue, int overdueInAll) {
		var rest = (code.isEmpty() ? "" : "&with=" + Visit.escaped(code)) + (category.isEmpty() ? "" : "&category=" + category);
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("nav.calendar") + ": " + title, "calendar", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"head\"><div>\n");
				if (!with.isEmpty()) {
					jteOutput.writeContent("<p class=\"over\"><a href=\"/calendar\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(visit.say("places.calendar.all"));
					jteOutput.writeContent("</a> · <a href=\"/party/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(Visit.escaped(code));
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(with);
					jteOutput.writeContent("</a></p>");
				}
				jteOutput.writeContent("\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(with.isEmpty() ? visit.say("nav.calendar") : visit.say("places.calendar.of", with));
				jteOutput.writeContent("</h1>\n<p class=\"quiet\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("places.calendar.lead"));
				jteOutput.writeContent("</p>\n</div>\n<div class=\"actions\"><a class=\"button\" href=\"/calendar.ics?kawat=1");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(rest);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("places.ics"));
				jteOutput.writeContent("</a></div></header>\n<form class=\"filters\" action=\"/calendar\"");
				var __jte_html_attribute_0 = visit.say("places.filters");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("form", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				gg.jte.generated.ondemand.places.JtepartyfieldGenerated.render(jteOutput, jteHtmlInterceptor, visit, with, names, "");
				jteOutput.writeContent("\n<div class=\"field\"><label for=\"category\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("places.category"));
				jteOutput.writeContent("</label><select id=\"category\" name=\"category\"><option value=\"\">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(visit.say("places.any"));
				jteOutput.writeContent("</option>\n");
				for (var one : categories) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_1 = one;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_2 = one.equals(category);
					if (__jte_html_attribute_2) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(visit.label("category", one.toUpperCase()));
					jteOutput.writeContent("</option>");
				}
				jteOutput.writeContent("\n</select></div>\n<div class=\"field\"><label for=\"month\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("places.month"));
				jteOutput.writeContent("</label><select id=\"month\" name=\"month\">\n");
				for (var month : months) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_3 = month.value();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_4 = month.here();
					if (__jte_html_attribute_4) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(month.label());
					jteOutput.writeContent(" (");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(visit.number(month.entries()));
					jteOutput.writeContent(")</option>");
				}
				jteOutput.writeContent("\n</select></div>\n<button type=\"submit\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("places.filter"));
				jteOutput.writeContent("</button>\n</form>\n");
				if (!whole) {
					jteOutput.writeContent("<p class=\"note\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.onlyplanned"));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n<nav class=\"chips\"");
				var __jte_html_attribute_5 = visit.say("places.months");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("nav", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("nav", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				for (var month : months) {
					jteOutput.writeContent("<a class=\"chip ");
					jteOutput.setContext("a", "class");
					jteOutput.writeUserContent(month.here() ? "on" : "");
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
					var __jte_html_attribute_6 = month.here() ? "true" : null;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
						jteOutput.writeContent(" aria-current=\"");
						jteOutput.setContext("a", "aria-current");
						jteOutput.writeUserContent(__jte_html_attribute_6);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" href=\"/calendar?month=");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(month.value());
					jteOutput.setContext("a", null);
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(rest);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(month.label());
					if (month.entries() > 0) {
						jteOutput.writeContent(" · ");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(visit.number(month.entries()));
					}
					jteOutput.writeContent("</a>\n");
				}
				jteOutput.writeContent("</nav>\n<div class=\"grid\">\n<section class=\"sheet w8\" aria-labelledby=\"c-month\">\n<h2 id=\"c-month\"><span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(title);
				jteOutput.writeContent("</span> <span class=\"turn\"><a href=\"/calendar?month=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(before);
				jteOutput.setContext("a", null);
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(rest);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\" rel=\"prev\">← ");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("places.before"));
				jteOutput.writeContent("</a> <a href=\"/calendar?month=");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(after);
				jteOutput.setContext("a", null);
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(rest);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\" rel=\"next\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("places.after"));
				jteOutput.writeContent(" →</a></span></h2>\n<div class=\"month-wrap\">\n<table class=\"month\"><thead><tr>");
				for (var day : days) {
					jteOutput.writeContent("<th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(day);
					jteOutput.writeContent("</th>");
				}
				jteOutput.writeContent("</tr></thead>\n<tbody>\n");
				for (var week : weeks) {
					jteOutput.writeContent("<tr>\n");
					for (var day : week) {
						if (day.ofMonth()) {
							jteOutput.writeContent("<td");
							var __jte_html_attribute_7 = day.today() ? "today" : null;
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
								jteOutput.writeContent(" class=\"");
								jteOutput.setContext("td", "class");
								jteOutput.writeUserContent(__jte_html_attribute_7);
								jteOutput.setContext("td", null);
								jteOutput.writeContent("\"");
							}
							jteOutput.writeContent("><span class=\"num\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(day.date().getDayOfMonth());
							if (day.today()) {
								jteOutput.writeContent("<span class=\"hidden\"> ");
								jteOutput.setContext("span", null);
								jteOutput.writeUserContent(visit.say("places.today"));
								jteOutput.writeContent("</span>");
							}
							jteOutput.writeContent("</span>\n");
							for (var entry : day.entries()) {
								jteOutput.writeContent("<a class=\"on ");
								jteOutput.setContext("a", "class");
								jteOutput.writeUserContent(entry.category());
								jteOutput.setContext("a", null);
								jteOutput.writeContent(" ");
								jteOutput.setContext("a", "class");
								jteOutput.writeUserContent(entry.overdue() ? "late" : "");
								jteOutput.setContext("a", null);
								jteOutput.writeContent("\" href=\"#");
								jteOutput.setContext("a", "href");
								jteOutput.writeUserContent(entry.anchor());
								jteOutput.setContext("a", null);
								jteOutput.writeContent("\"");
								var __jte_html_attribute_8 = entry.said();
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
									jteOutput.writeContent(" title=\"");
									jteOutput.setContext("a", "title");
									jteOutput.writeUserContent(__jte_html_attribute_8);
									jteOutput.setContext("a", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("a", null);
								jteOutput.writeUserContent(entry.said());
								jteOutput.writeContent("</a>\n");
							}
							if (day.more() > 0) {
								jteOutput.writeContent("<span class=\"quiet small\">");
								jteOutput.setContext("span", null);
								jteOutput.writeUserContent(visit.say("places.others", visit.number(day.more())));
								jteOutput.writeContent("</span>");
							}
							jteOutput.writeContent("\n</td>\n");
						} else {
							jteOutput.writeContent("<td class=\"out\"></td>\n");
						}
					}
					jteOutput.writeContent("</tr>\n");
				}
				jteOutput.writeContent("</tbody></table></div>\n<ul class=\"plain scale\"");
				var __jte_html_attribute_9 = visit.say("places.legend");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("ul", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_9);
					jteOutput.setContext("ul", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				for (var one : categories) {
					jteOutput.writeContent("<li><span class=\"key ");
					jteOutput.setContext("span", "class");
					jteOutput.writeUserContent(one);
					jteOutput.setContext("span", null);
					jteOutput.writeContent("\"></span>");
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(visit.label("category", one.toUpperCase()));
					jteOutput.writeContent("</li>");
				}
				jteOutput.writeContent("\n</ul>\n<h3>");
				jteOutput.setContext("h3", null);
				jteOutput.writeUserContent(visit.say("places.agenda"));
				jteOutput.writeContent("</h3>\n");
				if (agenda.isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.calendar.none", title));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("<ul class=\"lines\">\n");
					for (var item : agenda) {
						jteOutput.writeContent("<li");
						var __jte_html_attribute_10 = item.anchor();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
							jteOutput.writeContent(" id=\"");
							jteOutput.setContext("li", "id");
							jteOutput.writeUserContent(__jte_html_attribute_10);
							jteOutput.setContext("li", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						gg.jte.generated.ondemand.places.JtelineGenerated.render(jteOutput, jteHtmlInterceptor, visit, item.line());
						jteOutput.writeContent("</li>\n");
					}
					jteOutput.writeContent("</ul>\n");
					if (inAll > agenda.size()) {
						jteOutput.writeContent("<p class=\"quiet\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(visit.say("places.shown", visit.number(agenda.size()), visit.number(inAll)));
						jteOutput.writeContent("</p>");
					}
					jteOutput.writeContent("\n");
				}
				if (!ofYear.isEmpty()) {
					jteOutput.writeContent("<h3>");
					jteOutput.setContext("h3", null);
					jteOutput.writeUserContent(visit.say("places.calendar.year", year));
					jteOutput.writeContent("</h3>\n<ul class=\"lines\">\n");
					gg.jte.generated.ondemand.places.JtelinesGenerated.render(jteOutput, jteHtmlInterceptor, visit, ofYear, "");
					jteOutput.writeContent("\n</ul>\n");
				}
				jteOutput.writeContent("</section>\n<section class=\"sheet w4\" aria-labelledby=\"c-late\">\n<h2 id=\"c-late\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("places.late"));
				jteOutput.writeContent(" <small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(visit.number(overdueInAll));
				jteOutput.writeContent("</small></h2>\n");
				if (overdue.isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.late.none"));
					jteOutput.writeContent("</p>");
				} else {
					jteOutput.writeContent("\n<p class=\"quiet small\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.late.lead"));
					jteOutput.writeContent("</p>\n<ul class=\"lines\">\n");
					for (var line : overdue) {
						jteOutput.writeContent("<li>");
						gg.jte.generated.ondemand.places.JtelineGenerated.render(jteOutput, jteHtmlInterceptor, visit, line);
						jteOutput.writeContent("</li>\n");
					}
					jteOutput.writeContent("</ul>\n");
					if (overdueInAll > overdue.size()) {
						jteOutput.writeContent("<p class=\"quiet\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(visit.say("places.shown", visit.number(overdue.size()), visit.number(overdueInAll)));
						jteOutput.writeContent("</p>");
					}
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("</section>\n</div>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_11 = Assets.at("places.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_11);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		String with = (String)params.get("with");
		String code = (String)params.get("code");
		String category = (String)params.get("category");
		List<String> categories = (List<String>)params.get("categories");
		List<String> names = (List<String>)params.get("names");
		boolean whole = (boolean)params.get("whole");
		String title = (String)params.get("title");
		String before = (String)params.get("before");
		String after = (String)params.get("after");
		List<Month> months = (List<Month>)params.get("months");
		List<List<Day>> weeks = (List<List<Day>>)params.get("weeks");
		List<String> days = (List<String>)params.get("days");
		List<Item> agenda = (List<Item>)params.get("agenda");
		int inAll = (int)params.get("inAll");
		String year = (String)params.get("year");
		List<Line> ofYear = (List<Line>)params.get("ofYear");
		List<Line> overdue = (List<Line>)params.get("overdue");
		int overdueInAll = (int)params.get("overdueInAll");
		render(jteOutput, jteHtmlInterceptor, visit, with, code, category, categories, names, whole, title, before, after, months, weeks, days, agenda, inAll, year, ofYear, overdue, overdueInAll);
	}
}
