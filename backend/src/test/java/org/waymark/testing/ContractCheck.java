package org.waymark.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Holds every answer of every test against the contract: its status must be listed, its body of the listed shape. */
public final class ContractCheck implements Filter {
    private static final ContractCheck ONE = new ContractCheck();
    private static final List<String> NOT_IN_IT =
            List.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    private final OpenApiInteractionValidator contract;

    private ContractCheck() {
        try {
            contract = OpenApiInteractionValidator.createForInlineApiSpecification(
                            Files.readString(Path.of("target/openapi/openapi.json")))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ContractCheck filter() {
        return ONE;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        if (List.of("HEAD", "OPTIONS").contains(request.getMethod().toUpperCase(Locale.ROOT))) {
            return answer;
        }
        SimpleResponse.Builder shown = SimpleResponse.Builder.status(answer.statusCode());
        for (Header header : answer.headers()) {
            shown.withHeader(header.getName(), header.getValue());
        }
        byte[] body = answer.asByteArray();
        if (body.length > 0) {
            shown.withBody(body);
        }
        ValidationReport report = contract.validateResponse(
                URI.create(request.getURI()).getPath(),
                Request.Method.valueOf(request.getMethod().toUpperCase(Locale.ROOT)),
                shown.build());
        boolean known = report.getMessages().stream().noneMatch(message -> NOT_IN_IT.contains(message.getKey()));
        if (known && report.hasErrors()) {
            throw new AssertionError(request.getMethod() + " " + request.getURI() + " answered " + answer.statusCode()
                    + " otherwise than the contract says:\n"
                    + SimpleValidationReportFormat.getInstance().apply(report) + "\n" + answer.asString());
        }
        return answer;
    }
}
