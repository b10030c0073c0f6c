package gg.jte.generated.ondemand.shell;
import id.kawat.workbench.Visit;
@SuppressWarnings("unchecked")
public final class JtefailureGenerated {
	public static final String JTE_NAME = "shell/failure.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,4,5,5,5,6,6,7,7,7,8,8,9,9,9,10,10,10,11,11,11,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String title, String message) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, title, "", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(title);
				jteOutput.writeContent("</h1>\n");
				if (!message.isEmpty()) {
					jteOutput.writeContent("<p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(message);
					jteOutput.writeContent("</p>\n");
				}
				jteOutput.writeContent("<p><a href=\"/\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("failure.back"));
				jteOutput.writeContent("</a></p>\n");
			}
		}, null);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		String title = (String)params.get("title");
		String message = (String)params.get("message");
		render(jteOutput, jteHtmlInterceptor, visit, title, message);
	}
}
